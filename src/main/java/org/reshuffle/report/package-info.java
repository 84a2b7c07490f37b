/**
 * What people read: the report page with its charts and sentences, and the answers of {@code explain}. Everything is
 * made from result files.
 */
@NullMarked
package org.reshuffle.report;

import org.jspecify.annotations.NullMarked;
