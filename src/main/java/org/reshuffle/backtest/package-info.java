/**
 * How far the model is to be believed: it returns what it was given (consistency), and what it says of things it was
 * never fitted to, beside published responses and outturns (validation). The two are never mixed in a table. The back-test
 * replays history beside forecasts that need no model, one a file, on observed drivers, one a file.
 */
@NullMarked
package org.reshuffle.backtest;

import org.jspecify.annotations.NullMarked;
