/**
 * The teaching page over the network and on the disk: a small server, class sessions, the folder for a static host, and
 * what the page is told of scenarios, claims and lessons. Nothing here runs the model.
 */
@NullMarked
package org.reshuffle.web;

import org.jspecify.annotations.NullMarked;
