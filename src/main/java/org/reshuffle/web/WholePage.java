package org.reshuffle.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All files of the page: those of the jar, and those made of the folder of scenarios. */
public final class WholePage {
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private WholePage() {}

    /** As {@code teach} serves it. */
    public static PageFiles served(ShippedFiles shipped) throws IOException {
        return complete(with(shipped));
    }

    /** As a folder for a static host, which sends no headers of ours, and runs files through no builder of its own. */
    public static PageFiles still(ShippedFiles shipped) throws IOException {
        List<PageFile> files = new ArrayList<>();
        for (PageFile file : with(shipped)) {
            files.add(
                    file.path().equals(INDEX)
                            ? new PageFile(
                                    INDEX, ContentSecurityPolicy.of(file.text()).intoHead(file.text()))
                            : file);
        }
        files.add(new PageFile(NOT_FOUND, Refusal.NOT_FOUND.page()));
        files.add(new PageFile(SiteFolder.MARK, new byte[0]));
        return complete(files);
    }

    private static List<PageFile> with(ShippedFiles shipped) throws IOException {
        List<PageFile> files = new ArrayList<>();
        PageFiles.packed().all().forEach(files::add);
        files.add(LibraryFile.of(shipped.folder()));
        files.add(CatalogFile.of(shipped));
        files.add(LessonsFile.of(shipped.lessons()));
        return files;
    }

    private static PageFiles complete(List<PageFile> files) throws IOException {
        List<PageFile> sorted = new ArrayList<>();
        new PageFiles(files).all().forEach(sorted::add);
        sorted.add(ServiceWorker.of(List.copyOf(sorted), Set.of(NOT_FOUND, SiteFolder.MARK)));
        return new PageFiles(sorted);
    }
}
