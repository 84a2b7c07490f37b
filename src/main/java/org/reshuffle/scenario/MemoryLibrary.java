package org.reshuffle.scenario;

import java.util.TreeMap;

/** Texts kept by name, such as {@code scenarios/worlds/world-2018.yaml}, where there is no disk. */
public final class MemoryLibrary extends Library {
    private final TreeMap<String, String> texts = new TreeMap<>();

    /** Keeps a text, in place of what had the name before. */
    public void put(String file, String text) {
        texts.put(file, text);
    }

    /** Forgets a text, if there is one of that name. */
    public void remove(String file) {
        texts.remove(file);
    }

    @Override
    Folder folder(String file, Findings findings) {
        return new MemoryFolder(texts, MemoryFolder.parent(file));
    }

    @Override
    Folder above(String file, Findings findings) {
        return new MemoryFolder(texts, MemoryFolder.parent(MemoryFolder.parent(file)));
    }
}
