/**
 * Result files: what a scenario's runs come to, the files that carry it, and their readers. Reports and explanations
 * start from what is read back, never from a live model.
 */
@NullMarked
package org.reshuffle.result;

import org.jspecify.annotations.NullMarked;
