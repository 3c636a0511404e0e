package org.shaotai.console.frame;

import javafx.scene.Node;

/**
 * A screen once it was built.
 *
 * @param node what is shown
 * @param shown called each time the screen comes to the front
 * @param back steps back one level inside the screen; false when it is at its first level
 */
public record Page(Node node, Runnable shown, Back back) {

    /** A screen with one level only. */
    public Page(Node node, Runnable shown) {
        this(node, shown, () -> false);
    }

    /** The answer to the Escape key. */
    @FunctionalInterface
    public interface Back {

        /** Steps back one level; false when there is none. */
        boolean step();
    }
}
