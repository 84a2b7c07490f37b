/** Samplers: which points of the space of levers and uncertainties a sweep runs. Points lie in the unit cube. */
@NullMarked
package org.reshuffle.experiment.design;

import org.jspecify.annotations.NullMarked;
