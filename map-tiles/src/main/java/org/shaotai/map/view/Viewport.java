package org.shaotai.map.view;

import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.LonLat;
import org.shaotai.map.geo.WebMercator;

/**
 * What part of the world is seen at what size; pure arithmetic.
 *
 * @param centerX world x of the middle of the view, 0 to 1
 * @param centerY world y of the middle of the view, 0 to 1
 * @param zoom zoom level, a fraction allowed, {@link #MIN_ZOOM} to {@link #MAX_ZOOM}
 * @param width width in logical pixels, not negative
 * @param height height in logical pixels, not negative
 * @param renderScale device pixels per logical pixel, above 0
 */
public record Viewport(
        double centerX,
        double centerY,
        double zoom,
        double width,
        double height,
        double renderScale) {

    /** The farthest zoom. */
    public static final double MIN_ZOOM = 1;

    /** The closest zoom; a pixel is then about 0.15 m at the equator. */
    public static final double MAX_ZOOM = 20;

    /** Brings centre and zoom into range; refuses sizes that make no sense. */
    public Viewport {
        if (!(width >= 0 && height >= 0 && renderScale > 0)) {
            throw new IllegalArgumentException(
                    "view of " + width + " x " + height + " at scale " + renderScale);
        }
        centerX = clamp(centerX, 0, 1);
        centerY = clamp(centerY, 0, 1);
        zoom = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    private static double clamp(double value, double min, double max) {
        return Double.isNaN(value) ? min : Math.max(min, Math.min(max, value));
    }

    /** Logical pixels per world unit. */
    public double scale() {
        return WebMercator.pixels(zoom);
    }

    /** Zoom level counted in device pixels. */
    public double deviceZoom() {
        return zoom + Math.log(renderScale) / Math.log(2);
    }

    /** View x of a world x, in logical pixels. */
    public double viewX(double worldX) {
        return (worldX - centerX) * scale() + width / 2;
    }

    /** View y of a world y, in logical pixels. */
    public double viewY(double worldY) {
        return (worldY - centerY) * scale() + height / 2;
    }

    /** World x of a view x; may lie outside the world. */
    public double worldX(double viewX) {
        return centerX + (viewX - width / 2) / scale();
    }

    /** World y of a view y; may lie outside the world. */
    public double worldY(double viewY) {
        return centerY + (viewY - height / 2) / scale();
    }

    /** The place under a point of the view; beyond the world its border. */
    public LonLat lonLat(double viewX, double viewY) {
        return WebMercator.lonLat(worldX(viewX), worldY(viewY));
    }

    /** The nearest whole device pixel, in logical pixels. */
    public double snap(double value) {
        return Math.rint(value * renderScale) / renderScale;
    }

    /** The view moved by logical pixels; positive numbers move the picture right and down. */
    public Viewport panned(double dx, double dy) {
        return at(centerX - dx / scale(), centerY - dy / scale(), zoom);
    }

    /** The view at another zoom with the point under (x, y) staying where it is. */
    public Viewport zoomed(double newZoom, double x, double y) {
        double target = clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        double after = WebMercator.pixels(target);
        double newX = worldX(x) - (x - width / 2) / after;
        double newY = worldY(y) - (y - height / 2) / after;
        return at(newX, newY, target);
    }

    /** The view that shows the bounds as large as they fit within a margin in logical pixels. */
    public Viewport fitted(GeoBounds bounds, double margin) {
        double left = WebMercator.worldX(bounds.minLon());
        double right = WebMercator.worldX(bounds.maxLon());
        double top = WebMercator.worldY(bounds.maxLat());
        double bottom = WebMercator.worldY(bounds.minLat());
        double roomX = Math.max(1, width - 2 * margin) / WebMercator.TILE;
        double roomY = Math.max(1, height - 2 * margin) / WebMercator.TILE;
        double fit = Math.min(roomX / (right - left), roomY / (bottom - top));
        double newZoom = Double.isFinite(fit) ? Math.log(fit) / Math.log(2) : 16;
        return at((left + right) / 2, (top + bottom) / 2, Math.min(newZoom, 18));
    }

    /** The same window somewhere else. */
    public Viewport at(double newX, double newY, double newZoom) {
        return new Viewport(newX, newY, newZoom, width, height, renderScale);
    }

    /** The same middle and zoom in a window of another size. */
    public Viewport resized(double newWidth, double newHeight, double newScale) {
        return new Viewport(centerX, centerY, zoom, newWidth, newHeight, newScale);
    }
}
