/** Whether the documentation says what the code does: its links, tables, commands and examples. */
package org.reshuffle.docs;
