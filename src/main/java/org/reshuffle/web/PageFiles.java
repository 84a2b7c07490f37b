package org.reshuffle.web;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the page by their path, all in memory: what is not here cannot be asked for. */
public final class PageFiles {
    /** Where the page lies in the jar. */
    private static final String ROOT = "/page";

    private static final String FIRST = ROOT + "/index.html";

    private final ImmutableSortedMap<String, PageFile> files;

    PageFiles(Iterable<PageFile> files) {
        ImmutableSortedMap.Builder<String, PageFile> byPath = ImmutableSortedMap.naturalOrder();
        files.forEach(file -> byPath.put(file.path(), file));
        this.files = byPath.buildOrThrow();
    }

    /** The files that the build has put beside the classes. */
    static PageFiles packed() throws IOException {
        URL first = PageFiles.class.getResource(FIRST);
        if (first == null) {
            throw new IOException("there is no " + FIRST + " in the jar");
        }
        try {
            URI place = first.toURI();
            if (!place.getScheme().equals("jar")) {
                return below(Path.of(place).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return below(jar.getPath(ROOT));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static PageFiles below(Path root) throws IOException {
        try (Stream<Path> entries = Files.walk(root)) {
            ImmutableSortedMap.Builder<String, PageFile> found = ImmutableSortedMap.naturalOrder();
            for (Path entry : (Iterable<Path>) entries.filter(Files::isRegularFile)::iterator) {
                String path = root.relativize(entry).toString().replace('\\', '/');
                found.put(path, new PageFile(path, Files.readAllBytes(entry)));
            }
            return new PageFiles(found.buildOrThrow().values());
        }
    }

    @Nullable
    PageFile find(String path) {
        return files.get(path);
    }

    /** In the order of their paths. */
    public Iterable<PageFile> all() {
        return files.values();
    }

    public int count() {
        return files.size();
    }

    /** Bytes of all files as they are. */
    public long size() {
        return files.values().stream().mapToLong(PageFile::size).sum();
    }

    /** Bytes of all files as they are sent. */
    public long compressedSize() {
        return files.values().stream().mapToLong(PageFile::compressedSize).sum();
    }
}
