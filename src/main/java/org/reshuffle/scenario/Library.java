package org.reshuffle.scenario;

/**
 * Where scenarios, worlds and claims are read: on the disk, or in memory where there is none. A file goes by the name
 * that a user gives it.
 */
public abstract sealed class Library permits DiskLibrary, MemoryLibrary {
    /** The files of this machine. */
    public static final Library DISK = new DiskLibrary();

    /** The folder that a file lies in. */
    abstract Folder folder(String file, Findings findings);

    /** The folder above the one that a file lies in, or that one itself where there is none above. */
    abstract Folder above(String file, Findings findings);
}
