/**
 * The command line: parses arguments, calls one package below, prints the answer, chooses the exit code. Data goes to
 * standard output, everything else to standard error.
 */
@NullMarked
package org.reshuffle.cli;

import org.jspecify.annotations.NullMarked;
