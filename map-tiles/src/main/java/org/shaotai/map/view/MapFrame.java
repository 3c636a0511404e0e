package org.shaotai.map.view;

import javafx.scene.canvas.GraphicsContext;

/**
 * What a layer is given to draw one frame.
 *
 * @param graphics the canvas of the view, in logical pixels, smoothing off
 * @param viewport what is seen
 * @param colours the colours of the style sheet
 * @param sprites ready-made little pictures
 * @param space boxes already taken by words and pins
 * @param moving whether the view is on the move; nothing costly then
 */
public record MapFrame(
        GraphicsContext graphics,
        Viewport viewport,
        MapColours colours,
        Sprites sprites,
        LabelSpace space,
        boolean moving) {}
