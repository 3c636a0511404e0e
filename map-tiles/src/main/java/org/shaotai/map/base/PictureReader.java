package org.shaotai.map.base;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.shaotai.map.base.BaseTrouble.Cause;

/**
 * Reads pictures of tiles: PNG, JPEG, GIF, and WebP by a library that registers itself.
 *
 * <p>The size is looked at before anything is unpacked. No state; any thread.
 */
public final class PictureReader {

    /** Longest side of an honest tile. */
    static final int LONGEST_SIDE = 2048;

    static {
        ImageIO.setUseCache(false);
    }

    private PictureReader() {}

    /**
     * Reads a picture into premultiplied pixels.
     *
     * @param source the name of the base map
     * @param what the tile, for the trouble
     * @throws BadTile when it is no picture that is known, is damaged, or far too large
     */
    public static TileAnswer.Picture read(String source, String what, byte[] bytes) throws BadTile {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BadTile(source, Cause.UNKNOWN_PICTURE, what);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
                    throw new BadTile(source, Cause.TOO_LARGE, what);
                }
                return pixels(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new BadTile(source, Cause.DAMAGED, what);
        }
    }

    /** The picture as a square of premultiplied pixels. */
    static TileAnswer.Picture pixels(BufferedImage image) {
        int side = Math.max(image.getWidth(), image.getHeight());
        BufferedImage copy = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, side, side, null);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        return new TileAnswer.Picture(side, pixels);
    }
}
