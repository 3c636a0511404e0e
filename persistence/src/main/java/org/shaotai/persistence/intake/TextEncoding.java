package org.shaotai.persistence.intake;

import java.nio.charset.Charset;

/**
 * In which encoding a text file is written.
 *
 * @param charset the encoding
 * @param markLength bytes of the byte order mark before the text, 0 to 4
 * @param isStated whether somebody said so; otherwise it was found
 */
public record TextEncoding(Charset charset, int markLength, boolean isStated) {

    /** Checks the mark's length. */
    public TextEncoding {
        if (markLength < 0 || markLength > 4) {
            throw new IllegalArgumentException("a byte order mark has 0 to 4 bytes: " + markLength);
        }
    }
}
