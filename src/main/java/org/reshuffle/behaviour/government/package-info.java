/** How governments choose: one stance a file behind {@link org.reshuffle.behaviour.government.Stance}. */
@NullMarked
package org.reshuffle.behaviour.government;

import org.jspecify.annotations.NullMarked;
