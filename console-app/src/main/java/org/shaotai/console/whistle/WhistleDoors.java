package org.shaotai.console.whistle;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.shaotai.persistence.matter.MatterId;

/**
 * Where the chosen whistle leads to.
 *
 * @param matter opens the matter behind it
 * @param form builds the form when the first entry needs it
 * @param paper writes its papers
 */
public record WhistleDoors(
        Consumer<MatterId> matter, Supplier<Node> form, Consumer<WhistleSheet> paper) {}
