package org.reshuffle.observe;

/**
 * SHA-256 (FIPS 180-4, section 6.2) of a stream of bytes or 64-bit words, in plain arithmetic, so that the same
 * fingerprint comes out where the platform offers no digests. One thread at a time.
 */
public final class Sha256 implements WordDigest {
    private static final int BLOCK_WORDS = 16;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    /** First 32 bits of the fractional parts of the square roots of the first eight primes. */
    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private final int[] words = new int[64];
    /** Bytes taken in so far. */
    private long length;

    /** Takes in one byte. */
    public void update(byte value) {
        int word = (int) (length >>> 2) & (BLOCK_WORDS - 1);
        int shift = 24 - 8 * (int) (length & 3);
        words[word] = (shift == 24 ? 0 : words[word]) | (value & 0xff) << shift;
        length++;
        if ((length & 63) == 0) {
            compress();
        }
    }

    public void update(byte[] bytes) {
        for (byte value : bytes) {
            update(value);
        }
    }

    @Override
    public void update(long value) {
        if ((length & 3) == 0) {
            word(Integer.reverseBytes((int) value));
            word(Integer.reverseBytes((int) (value >>> 32)));
        } else {
            for (int k = 0; k < Long.BYTES; k++) {
                update((byte) (value >>> (8 * k)));
            }
        }
    }

    private void word(int value) {
        words[(int) (length >>> 2) & (BLOCK_WORDS - 1)] = value;
        length += Integer.BYTES;
        if ((length & 63) == 0) {
            compress();
        }
    }

    /** The digest, 32 bytes. */
    @Override
    public byte[] digest() {
        long bits = 8 * length;
        update((byte) 0x80);
        while ((length & 63) != 56) {
            update((byte) 0);
        }
        word((int) (bits >>> 32));
        word((int) bits);
        byte[] digest = new byte[32];
        for (int k = 0; k < digest.length; k++) {
            digest[k] = (byte) (state[k >>> 2] >>> (24 - 8 * (k & 3)));
        }
        return digest;
    }

    /** Bytes as lower-case hexadecimal digits. */
    public static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder(2 * bytes.length);
        for (byte value : bytes) {
            text.append(HEX[(value >>> 4) & 15]).append(HEX[value & 15]);
        }
        return text.toString();
    }

    // The letters are the standard's. Variables trade places by name, not by copying: eight rounds bring them back.
    private void compress() {
        int[] w = words;
        for (int t = BLOCK_WORDS; t < 64; t++) {
            int early = w[t - 15];
            int late = w[t - 2];
            w[t] = w[t - 16]
                    + w[t - 7]
                    + (Integer.rotateRight(early, 7) ^ Integer.rotateRight(early, 18) ^ (early >>> 3))
                    + (Integer.rotateRight(late, 17) ^ Integer.rotateRight(late, 19) ^ (late >>> 10));
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int t = 0; t < 64; t += 8) {
            h += sum1(e) + choose(e, f, g) + K[t] + w[t];
            d += h;
            h += sum0(a) + majority(a, b, c);
            g += sum1(d) + choose(d, e, f) + K[t + 1] + w[t + 1];
            c += g;
            g += sum0(h) + majority(h, a, b);
            f += sum1(c) + choose(c, d, e) + K[t + 2] + w[t + 2];
            b += f;
            f += sum0(g) + majority(g, h, a);
            e += sum1(b) + choose(b, c, d) + K[t + 3] + w[t + 3];
            a += e;
            e += sum0(f) + majority(f, g, h);
            d += sum1(a) + choose(a, b, c) + K[t + 4] + w[t + 4];
            h += d;
            d += sum0(e) + majority(e, f, g);
            c += sum1(h) + choose(h, a, b) + K[t + 5] + w[t + 5];
            g += c;
            c += sum0(d) + majority(d, e, f);
            b += sum1(g) + choose(g, h, a) + K[t + 6] + w[t + 6];
            f += b;
            b += sum0(c) + majority(c, d, e);
            a += sum1(f) + choose(f, g, h) + K[t + 7] + w[t + 7];
            e += a;
            a += sum0(b) + majority(b, c, d);
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static int sum0(int x) {
        return Integer.rotateRight(x, 2) ^ Integer.rotateRight(x, 13) ^ Integer.rotateRight(x, 22);
    }

    private static int sum1(int x) {
        return Integer.rotateRight(x, 6) ^ Integer.rotateRight(x, 11) ^ Integer.rotateRight(x, 25);
    }

    private static int choose(int x, int y, int z) {
        return z ^ (x & (y ^ z));
    }

    private static int majority(int x, int y, int z) {
        return (x & y) | (z & (x | y));
    }
}
