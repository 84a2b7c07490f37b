package org.reshuffle.scenario;

import java.nio.file.Path;

/** The files of this machine. */
final class DiskLibrary extends Library {

    @Override
    Folder folder(String file, Findings findings) {
        return DiskFolder.of(Path.of(file), findings);
    }

    @Override
    Folder above(String file, Findings findings) {
        return DiskFolder.above(Path.of(file), findings);
    }
}
