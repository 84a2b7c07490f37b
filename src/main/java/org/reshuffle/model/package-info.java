/**
 * The model: the schedule of a quarter and the steps that read like it. Only this package knows MASON.
 */
@NullMarked
package org.reshuffle.model;

import org.jspecify.annotations.NullMarked;
