package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Text;

/** One thing that is observed and fed to a replay. */
interface Driver {

    /** Its name in the list of what was fed. */
    String id();

    /** What is fed and from where. */
    Text source();

    /** What happens to the world. */
    ImmutableList<Event> events(Feed feed);

    /** Nations for which a rule had to stand in, and the rule; empty where none had to. */
    ImmutableList<Text> filled(Feed feed);
}
