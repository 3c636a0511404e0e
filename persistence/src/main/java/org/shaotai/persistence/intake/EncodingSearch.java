package org.shaotai.persistence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text, or tries a stated one, by reading the file once to its end in
 * bounded memory.
 *
 * <p>The order of trust: a byte order mark; bytes that are UTF-8 (nothing else passes by accident
 * once there are characters beyond ASCII); the pattern of zeros UTF-16 leaves; then the frequency
 * of characters, which alone can tell GB18030 from Big5, because most files of the one can also be
 * read as the other.
 */
final class EncodingSearch {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final UniversalDetector detector = new UniversalDetector();
    private final TrialDecoding utf8 = new TrialDecoding(StandardCharsets.UTF_8);
    private final TrialDecoding gb = new TrialDecoding(GB18030);
    private final HighBytes high = new HighBytes();
    private boolean hasZero;

    /**
     * The encoding of a file.
     *
     * @param bytes the file from its first byte
     * @return empty when the bytes are no text in any encoding known here
     */
    Optional<TextEncoding> find(InputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(FileKind.HEAD);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        if (mark.isPresent()) {
            return Optional.of(new TextEncoding(mark.get().charset(), mark.get().length(), false));
        }
        Optional<Charset> wide = zeros(head);
        Optional<Charset> charset = wide.isPresent() ? wide : read(head, bytes);
        return charset.map(found -> new TextEncoding(found, 0, false));
    }

    /**
     * Whether a file can be meant in a stated encoding: its bytes can be read, no byte order mark
     * says otherwise, and it is not Chinese in UTF-8, which GB18030 would read without a fault and
     * without sense.
     *
     * @param bytes the file from its first byte
     * @return empty when it cannot
     */
    Optional<TextEncoding> confirm(Charset said, InputStream bytes) throws IOException {
        Charset stated = said.name().startsWith("GB") ? GB18030 : said;
        byte[] head = bytes.readNBytes(FileKind.HEAD);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        Charset charset = mark.map(ByteOrderMark::charset).orElse(stated);
        if (!charset.name().startsWith(stated.name())) {
            return Optional.empty();
        }
        TrialDecoding trial = new TrialDecoding(charset);
        for (byte[] block = head; block.length > 0; block = bytes.readNBytes(65536)) {
            trial.take(block);
            utf8.take(block);
        }
        boolean isOther = mark.isEmpty() && isChineseUtf8() && charset != StandardCharsets.UTF_8;
        int markLength = mark.map(ByteOrderMark::length).orElse(0);
        return trial.end().isFit() && !isOther
                ? Optional.of(new TextEncoding(charset, markLength, true))
                : Optional.empty();
    }

    private boolean isChineseUtf8() {
        return utf8.end().isFit() && utf8.isChinese();
    }

    private Optional<Charset> read(byte[] head, InputStream rest) throws IOException {
        for (byte[] block = head; block.length > 0 && !hasZero; block = rest.readNBytes(65536)) {
            take(block);
        }
        return hasZero ? Optional.empty() : decide();
    }

    private void take(byte[] block) {
        for (byte b : block) {
            hasZero |= b == 0;
        }
        utf8.take(block);
        gb.take(block);
        high.take(block);
        if (!detector.isDone()) {
            detector.handleData(block);
        }
    }

    private Optional<Charset> decide() {
        if (utf8.end().isFit()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        detector.dataEnd();
        Optional<Charset> guess =
                Optional.ofNullable(detector.getDetectedCharset())
                        .filter(Charset::isSupported)
                        .map(Charset::forName);
        if (guess.filter(charset -> charset.name().startsWith("Big5")).isPresent()) {
            return guess;
        }
        return gb.end().isFit() && high.areMostlyPaired() ? Optional.of(GB18030) : guess;
    }

    /**
     * UTF-16 without a mark shows itself by ASCII letters: a zero in every second byte, always on
     * the same side.
     */
    private static Optional<Charset> zeros(byte[] head) {
        int length = Math.min(head.length, 512) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > length / 8 && zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > length / 8 && zeros[1] == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
