/** The command line: parses arguments, calls one package below, prints the answer, chooses the exit code. */
package org.reshuffle.cli;
