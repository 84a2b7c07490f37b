/** Judging claims: where in the space of assumptions one holds. Pure values. */
@NullMarked
package org.reshuffle.judge;

import org.jspecify.annotations.NullMarked;
