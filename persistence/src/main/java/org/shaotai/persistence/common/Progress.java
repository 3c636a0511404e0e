package org.shaotai.persistence.common;

/**
 * The listener of a long command: hears how far it is and may call it off. Called from the
 * command's own thread, often; an implementation answers at once.
 */
public interface Progress {

    /** Nobody listens and nobody calls it off. */
    Progress SILENT = (done, total) -> true;

    /**
     * Says how far the command is.
     *
     * @param done units of work done so far
     * @param total units in all, or -1 while unknown
     * @return false to call the command off; it then undoes what it did and answers with {@code
     *     refusal.cancelled}
     */
    boolean at(long done, long total);
}
