/**
 * Derives the base-year worlds of {@code scenarios/worlds} from the observed tables in the project's data folder, which
 * is not part of the repository. One direction: tables are read, aggregated to the project's nations, completed by
 * Serbia, split into families, given input coefficients, checked and written.
 */
package org.reshuffle.derive;
