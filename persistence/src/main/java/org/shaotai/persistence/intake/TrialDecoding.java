package org.shaotai.persistence.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * One try to read bytes in one encoding, block by block, counting the faults. A few are forgiven:
 * old systems cut a field in the middle of a character, and such a row is to be refused by itself
 * and not with its whole file. Not for several threads.
 */
final class TrialDecoding {

    private final CharsetDecoder decoder;
    private final CharBuffer chars = CharBuffer.allocate(16384);
    private byte[] kept = new byte[0];
    private long faults;
    private long han;
    private long beyondAscii;

    TrialDecoding(Charset charset) {
        decoder = charset.newDecoder();
    }

    /** Reads the next bytes of the file. */
    void take(byte[] block) {
        if (faults > 1000 && !isFit()) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(kept.length + block.length);
        bytes.put(kept).put(block).flip();
        decode(bytes, false);
        kept = new byte[bytes.remaining()];
        bytes.get(kept);
    }

    /** Ends the try; to be called once, after the last block. */
    TrialDecoding end() {
        decode(ByteBuffer.wrap(kept), true);
        return this;
    }

    /** Whether at most one in fifty of the characters beyond ASCII could not be read. */
    boolean isFit() {
        return faults * 50 <= beyondAscii;
    }

    /** Whether most of the characters beyond ASCII are Han characters or Chinese punctuation. */
    boolean isChinese() {
        return han * 2 > beyondAscii;
    }

    private void decode(ByteBuffer bytes, boolean isEnd) {
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow()) {
            chars.clear();
            result = decoder.decode(bytes, chars, isEnd);
            count();
            if (result.isError()) {
                faults++;
                bytes.position(bytes.position() + result.length());
            }
        }
    }

    private void count() {
        chars.flip();
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c > 0x7F) {
                beyondAscii++;
                if (c >= 0x3400 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F || c >= 0xFF00) {
                    han++;
                }
            }
        }
    }
}
