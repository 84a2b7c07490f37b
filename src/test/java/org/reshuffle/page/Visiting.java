package org.reshuffle.page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests of a class that share one visit to the product's own server; skipped, with a line, where there is no Chromium. */
abstract class Visiting {
    static PageVisit visit;

    @BeforeAll
    static void open() {
        visit = new PageVisit();
    }

    @AfterAll
    static void close() {
        if (visit != null) {
            visit.close();
            visit = null;
        }
    }
}
