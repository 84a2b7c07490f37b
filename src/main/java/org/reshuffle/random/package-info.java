/** Named, keyed streams of random numbers, and the few functions whose bits must not depend on the platform. */
@NullMarked
package org.reshuffle.random;

import org.jspecify.annotations.NullMarked;
