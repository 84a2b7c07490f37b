package org.reshuffle.observe;

/** A cryptographic digest of a stream of 64-bit words, each taken as eight bytes with the lowest first. */
public interface WordDigest {

    /** Takes in one word. */
    void update(long word);

    /** Ends the stream: its digest. Nothing may be taken in after it. */
    byte[] digest();
}
