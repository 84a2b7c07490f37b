/**
 * Decisions and technologies, one a file: what it does, its equation, its source. Each works on figures that it is
 * given and knows neither the schedule nor the state of a run.
 */
@NullMarked
package org.reshuffle.behaviour;

import org.jspecify.annotations.NullMarked;
