package org.shaotai.console.common;

import java.lang.System.Logger.Level;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * What the console tells its user in one sentence: done, refused and why, or trouble with a code.
 * Trouble also writes one log line with the same code.
 */
public final class Notices {

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());

    private final Words words;
    private final ReadOnlyObjectWrapper<Notice> newest = new ReadOnlyObjectWrapper<>();

    /** Notices in the words of a language. */
    public Notices(Words words) {
        this.words = words;
    }

    /** The newest notice, or null after it was dismissed. */
    public ReadOnlyObjectProperty<Notice> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /** Something was done. */
    public void done(String sentence) {
        newest.set(new Notice(Kind.DONE, sentence));
    }

    /** A rule said no. */
    public void refused(Refusal refusal) {
        newest.set(new Notice(Kind.REFUSED, words.of(refusal)));
    }

    /** What the user entered cannot be used; the sentence says what to do. */
    public void refused(String sentence) {
        newest.set(new Notice(Kind.REFUSED, sentence));
    }

    /** The store, a file or the programme itself failed. */
    public void failed(Throwable failure) {
        String code = code(failure);
        LOG.log(Level.ERROR, "trouble " + code, failure);
        String sentence =
                failure instanceof StoreTrouble trouble
                        ? words.of(trouble)
                        : words.of("trouble.unexpected");
        newest.set(new Notice(Kind.TROUBLE, words.of("trouble.withCode", sentence, code)));
    }

    /** The user has read it. */
    public void dismiss() {
        newest.set(null);
    }

    /** Four signs that are the same for the same kind of failure at the same place. */
    static String code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        int hash = (failure.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "%04X", (hash ^ hash >>> 16) & 0xFFFF);
    }

    /** How a notice is meant. */
    public enum Kind {
        DONE,
        REFUSED,
        TROUBLE
    }

    /**
     * One sentence for the user.
     *
     * @param kind how it is meant
     * @param sentence what it says
     */
    public record Notice(Kind kind, String sentence) {}
}
