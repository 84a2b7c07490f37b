/**
 * What a claim says, as values: the runs it sets side by side, the quantities it takes from them, the conditions these
 * must meet. The vocabulary is closed; {@code docs/claims.md} lists it.
 */
@NullMarked
package org.reshuffle.judge.claim;

import org.jspecify.annotations.NullMarked;
