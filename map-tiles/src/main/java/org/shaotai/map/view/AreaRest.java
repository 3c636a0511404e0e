package org.shaotai.map.view;

import java.util.BitSet;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.shaotai.map.raster.IdRaster;
import org.shaotai.map.raster.Palette;
import org.shaotai.map.raster.Scanline;
import org.shaotai.map.raster.Tint;

/**
 * The finest picture of a view at rest: every pixel the mean of four, lines one pixel wide.
 *
 * <p>On screens with two or more device pixels a pixel the four are not needed. The numbers are
 * kept, so that a change of colours does not touch the polygons: 16 bytes a device pixel. FX thread
 * only.
 */
final class AreaRest {

    private record Done(Viewport viewport, Palette palette, IdRaster ids, Image image) {}

    private final AreaShapes<?> shapes;
    private final Scanline scanline = new Scanline();
    private Done done;

    AreaRest(AreaShapes<?> shapes) {
        this.shapes = shapes;
    }

    /** Whether the picture of exactly this view in these colours is there. */
    boolean ready(Viewport viewport, Palette palette) {
        return done != null && done.viewport().equals(viewport) && done.palette() == palette;
    }

    /** Whether any picture was ever made. */
    boolean isBegun() {
        return done != null;
    }

    /** Draws the picture of this view, if need be in the colours of a moment ago. */
    boolean paint(MapFrame frame) {
        Viewport viewport = frame.viewport();
        if (done == null || !done.viewport().equals(viewport)) {
            return false;
        }
        frame.graphics().drawImage(done.image(), 0, 0, viewport.width(), viewport.height());
        return true;
    }

    /** The job that makes the picture. */
    Supplier<Runnable> job(Viewport viewport, Palette palette) {
        IdRaster known = done != null && done.viewport().equals(viewport) ? done.ids() : null;
        return () -> {
            IdRaster ids = known == null ? raster(viewport) : known;
            int width = deviceWidth(viewport);
            int height = deviceHeight(viewport);
            int[] pixels = new int[width * height];
            colour(viewport, ids, palette, pixels);
            return () ->
                    done = new Done(viewport, palette, ids, AreaTile.image(pixels, width, height));
        };
    }

    private static int deviceWidth(Viewport viewport) {
        return (int) Math.max(1, Math.rint(viewport.width() * viewport.renderScale()));
    }

    private static int deviceHeight(Viewport viewport) {
        return (int) Math.max(1, Math.rint(viewport.height() * viewport.renderScale()));
    }

    private static int fineness(Viewport viewport) {
        return viewport.renderScale() >= 2 ? 1 : 2;
    }

    private IdRaster raster(Viewport viewport) {
        int fine = fineness(viewport);
        IdRaster ids = new IdRaster(deviceWidth(viewport) * fine, deviceHeight(viewport) * fine, 2);
        double pixelsPerUnit = viewport.renderScale() * fine;
        double scale = viewport.scale() * pixelsPerUnit;
        double margin = 4 / scale;
        double left = viewport.worldX(0);
        double top = viewport.worldY(0);
        BitSet areas =
                shapes.in(
                        left - margin,
                        top - margin,
                        viewport.worldX(viewport.width()) + margin,
                        viewport.worldY(viewport.height()) + margin);
        int level = (int) Math.ceil(viewport.deviceZoom() + fine - 1);
        scanline.paint(shapes.outlines().at(level), areas, left, top, scale, ids);
        return ids;
    }

    /**
     * Hatching hangs on the ground: its phase follows the world position of the upper left corner.
     */
    private static void colour(Viewport viewport, IdRaster ids, Palette palette, int[] pixels) {
        int fine = fineness(viewport);
        double scale = viewport.scale() * viewport.renderScale() * fine;
        double diagonal = (viewport.worldX(0) + viewport.worldY(0)) * scale;
        int period = Palette.HATCH * fine;
        int phase = (int) Math.floorMod(Math.round(diagonal), (long) period);
        if (fine == 1) {
            Tint.plain(ids, palette, phase, pixels);
        } else {
            Tint.smooth(ids, palette, phase, pixels);
        }
    }
}
