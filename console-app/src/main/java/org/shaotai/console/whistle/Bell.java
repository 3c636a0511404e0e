package org.shaotai.console.whistle;

/** What can be heard at the desk. Rings in the background and never fails. */
@FunctionalInterface
public interface Bell {

    /** Rings once. */
    void ring();
}
