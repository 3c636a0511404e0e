package org.shaotai.persistence.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The byte order marks, longest first, because the mark of UTF-16LE begins that of UTF-32LE. */
enum ByteOrderMark {
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    GB18030(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The encoding the mark stands for. */
    Charset charset() {
        return charset;
    }

    /** How many bytes the mark takes. */
    int length() {
        return mark.length;
    }

    /** The mark a file begins with. */
    static Optional<ByteOrderMark> of(byte[] head) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.begins(head)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] head) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
