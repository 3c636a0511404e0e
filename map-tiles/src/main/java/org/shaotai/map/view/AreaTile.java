package org.shaotai.map.view;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shaotai.map.raster.IdRaster;
import org.shaotai.map.raster.Palette;
import org.shaotai.map.raster.Tint;

/** One tile of area numbers and its picture in the colours it was last drawn in. */
final class AreaTile {

    /** What one tile costs: numbers, pixels, and the copy the graphics pipeline keeps. */
    static final long BYTES = 257L * 257 * 4 + 2L * 256 * 256 * 4;

    private final IdRaster ids;
    private Palette palette;
    private Image image;

    /** A tile; {@code ids} is null when nothing is there. */
    AreaTile(IdRaster ids) {
        this.ids = ids;
    }

    boolean empty() {
        return ids == null;
    }

    /** The picture in the given colours, recoloured when it has others. */
    Image image(Palette wanted) {
        if (palette != wanted) {
            take(colour(ids, wanted), wanted);
        }
        return image;
    }

    /** Pixels of the tile in the given colours; any thread. */
    static int[] colour(IdRaster ids, Palette palette) {
        int[] pixels = new int[256 * 256];
        Tint.plain(ids, palette, 0, pixels);
        return pixels;
    }

    void take(int[] pixels, Palette newPalette) {
        image = image(pixels, 256, 256);
        palette = newPalette;
    }

    static Image image(int[] pixels, int width, int height) {
        return new WritableImage(
                new PixelBuffer<>(
                        width,
                        height,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
