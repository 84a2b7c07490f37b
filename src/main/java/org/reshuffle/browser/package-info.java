/** The engine for a page: text in, figures out. Compiled by TeaVM only; nothing on the JVM uses it but its tests. */
@NullMarked
package org.reshuffle.browser;

import org.jspecify.annotations.NullMarked;
