/**
 * Scenario and world files: reads them, checks every figure against the catalogues, says what is wrong and where, and
 * writes back what a run used. The only package that knows YAML.
 */
@NullMarked
package org.reshuffle.scenario;

import org.jspecify.annotations.NullMarked;
