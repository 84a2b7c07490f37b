/** Pure measures of a world: concentration, relatedness, unrest. */
@NullMarked
package org.reshuffle.indicator;

import org.jspecify.annotations.NullMarked;
