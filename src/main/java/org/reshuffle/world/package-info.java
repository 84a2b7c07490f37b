/**
 * The world as figures: nations, industry families, base-year tables, the catalogue of parameters and switches, and
 * the state that a run advances. State only: nothing here decides anything.
 */
@NullMarked
package org.reshuffle.world;

import org.jspecify.annotations.NullMarked;
