package org.reshuffle.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void givesThePublishedDigestOfAbc() {
        Sha256 digest = new Sha256();
        digest.update("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(Sha256.hex(digest.digest()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void givesThePublishedDigestOfAMillionTimesA() {
        Sha256 digest = new Sha256();
        for (int k = 0; k < 1_000_000; k++) {
            digest.update((byte) 'a');
        }
        assertThat(Sha256.hex(digest.digest()))
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void agreesWithThePlatformForEveryLengthAroundABlock() throws NoSuchAlgorithmException {
        Random random = new Random(1);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            Sha256 digest = new Sha256();
            digest.update(bytes);
            assertThat(digest.digest()).as("%d bytes", length).isEqualTo(platform(bytes));
        }
    }

    @Test
    void takesWordsLowestByteFirstWhereverTheyFall() throws NoSuchAlgorithmException {
        Random random = new Random(2);
        for (int before = 0; before < 9; before++) {
            byte[] head = new byte[before];
            random.nextBytes(head);
            ByteBuffer all = ByteBuffer.allocate(before + 8 * 33).order(ByteOrder.LITTLE_ENDIAN);
            all.put(head);
            Sha256 digest = new Sha256();
            digest.update(head);
            for (int k = 0; k < 33; k++) {
                long word = random.nextLong();
                all.putLong(word);
                digest.update(word);
            }
            assertThat(digest.digest()).as("%d bytes before", before).isEqualTo(platform(all.array()));
        }
    }

    private static byte[] platform(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
