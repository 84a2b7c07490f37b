/**
 * What is asked of the model: scenarios with their arms, levers, uncertainties and outcomes, and what a change of a
 * lever makes of them. Pure values.
 */
@NullMarked
package org.reshuffle.experiment;

import org.jspecify.annotations.NullMarked;
