package org.shaotai.map.view;

import org.shaotai.map.geo.CoordinateSystem;
import org.shaotai.map.geo.LonLat;
import org.shaotai.map.geo.WebMercator;

/**
 * Where the tiles of a base map lie on the ground of the view, which is WGS84.
 *
 * <p>The offset of GCJ-02 changes slowly, so each border of a tile is moved by the offset in the
 * middle of that border: neighbours meet, and the error stays below a pixel.
 */
record BaseGround(CoordinateSystem coordinates) {

    /** The box of a view in the square of the base map: minX, minY, maxX, maxY. */
    double[] box(Viewport viewport) {
        double left = viewport.worldX(0);
        double top = viewport.worldY(0);
        double right = viewport.worldX(viewport.width());
        double bottom = viewport.worldY(viewport.height());
        if (coordinates == CoordinateSystem.WGS84) {
            return new double[] {left, top, right, bottom};
        }
        LonLat northWest = coordinates.fromWgs84(WebMercator.lonLat(left, top));
        LonLat southEast = coordinates.fromWgs84(WebMercator.lonLat(right, bottom));
        return new double[] {
            WebMercator.worldX(northWest.lon()),
            WebMercator.worldY(northWest.lat()),
            WebMercator.worldX(southEast.lon()),
            WebMercator.worldY(southEast.lat())
        };
    }

    /** Left, top, width and height of a tile in the view, on whole device pixels. */
    double[] place(TileKey key, Viewport viewport) {
        double side = 1.0 / (1 << key.level());
        double x = key.worldX();
        double y = key.worldY();
        double left = viewport.snap(viewport.viewX(groundX(x, y + side / 2)));
        double right = viewport.snap(viewport.viewX(groundX(x + side, y + side / 2)));
        double top = viewport.snap(viewport.viewY(groundY(x + side / 2, y)));
        double bottom = viewport.snap(viewport.viewY(groundY(x + side / 2, y + side)));
        return new double[] {left, top, right - left, bottom - top};
    }

    /** World x in the view of a point of the base map. */
    double groundX(double x, double y) {
        return coordinates == CoordinateSystem.WGS84
                ? x
                : WebMercator.worldX(coordinates.toWgs84(WebMercator.lonLat(x, y)).lon());
    }

    /** World y in the view of a point of the base map. */
    double groundY(double x, double y) {
        return coordinates == CoordinateSystem.WGS84
                ? y
                : WebMercator.worldY(coordinates.toWgs84(WebMercator.lonLat(x, y)).lat());
    }
}
