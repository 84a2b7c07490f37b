/**
 * How far the model is to be believed: it returns what it was given (consistency), and what it says of things it was
 * never fitted to, beside published responses and outturns (validation). The two are never mixed in a table.
 */
@NullMarked
package org.reshuffle.backtest;

import org.jspecify.annotations.NullMarked;
