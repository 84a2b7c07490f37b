package org.reshuffle.report;

/** A part of the report. */
interface Section {

    /** Key of its heading among the phrases, also the end of its address in the page. */
    String name();

    /** What stands under the heading. */
    Html html();
}
