/**
 * What a run leaves behind: observations by quarter, the ledger of cluster moves, the forces behind a nation's change,
 * and the fingerprint of it all. Pure values, read by writers and reports; none of them sees a live model.
 */
@NullMarked
package org.reshuffle.observe;

import org.jspecify.annotations.NullMarked;
