package org.shaotai.persistence.store;

/**
 * The database or a file did not do what it must: the one exception of this module. Never a rule's
 * refusal. The code is the key of the sentence the user reads.
 */
public final class StoreTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Trouble under a code.
     *
     * @param code a bundle key such as {@code trouble.store.open}
     * @param subject the file or address it is about
     * @param cause what the database or the file system said
     */
    public StoreTrouble(String code, String subject, Throwable cause) {
        super(subject, cause);
        this.code = code;
    }

    /** The bundle key of the sentence that says what to do. */
    public String code() {
        return code;
    }
}
