package org.shaotai.persistence.matter;

import java.util.Optional;

/**
 * What is told when something comes in.
 *
 * @param words the report
 * @param place where
 * @param channel how it came in
 * @param grading the first view of what it is; may be changed when it is accepted
 * @param lead the outside record it stems from; empty for what was told at the desk
 */
public record Intake(
        Words words, Place place, Channel channel, Grading grading, Optional<Lead> lead) {

    /** What was told at the desk itself. */
    public static Intake atDesk(Words words, Place place, Channel channel, Grading grading) {
        return new Intake(words, place, channel, grading, Optional.empty());
    }

    /**
     * A record of another system.
     *
     * @param source the system's code, 1 to 40 characters
     * @param externalNumber the number it has there, 1 to 80 characters
     * @param digest the digest of its content, which tells a correction from a repetition
     */
    public record Lead(String source, String externalNumber, String digest) {

        /** Checks the lengths. */
        public Lead {
            if (source.isBlank() || source.length() > 40) {
                throw new IllegalArgumentException("a source has 1 to 40 characters: " + source);
            }
            if (externalNumber.isBlank() || externalNumber.length() > 80) {
                throw new IllegalArgumentException(
                        "an external number has 1 to 80 characters: " + externalNumber);
            }
        }
    }
}
