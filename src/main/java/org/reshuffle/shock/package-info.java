/**
 * Dated events: what kind of thing happens, to whom, how strongly and when. One kind a file; each turns its fields and
 * a level into changes of the quarter's {@link org.reshuffle.shock.Drivers}.
 */
@NullMarked
package org.reshuffle.shock;

import org.jspecify.annotations.NullMarked;
