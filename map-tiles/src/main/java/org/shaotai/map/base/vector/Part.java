package org.shaotai.map.base.vector;

/**
 * What a drawn map is made of, in the order it is drawn; each with how it looks by day and by
 * night.
 *
 * <p>Calm on purpose: the ground must not compete with what lies on it.
 */
enum Part {
    /** Fields and orchards. */
    FARM(9, 0xf1f1ea, 0x171c20),
    /** Built-up ground. */
    RESIDENTIAL(8, 0xebedef, 0x1a2027),
    /** Works, storage, railway ground. */
    INDUSTRIAL(9, 0xe7e8ec, 0x1c2129),
    /** Schools, hospitals, public grounds. */
    PUBLIC(11, 0xeeebe4, 0x1f2127),
    /** Meadow, scrub, grass. */
    GRASS(8, 0xe9efe3, 0x17201e),
    /** Forest. */
    WOOD(5, 0xdee8d8, 0x152120),
    /** Parks and gardens. */
    PARK(9, 0xdfebd9, 0x17241f),
    /** Sand, rock, bare ground. */
    BARE(9, 0xeeece6, 0x1c1f22),
    /** Ice. */
    ICE(4, 0xf4f8fb, 0x222a33),
    /** Ground of a kind that is not known. */
    OTHER_AREA(0, 0xe4e8ea, 0x1e252c),
    /** Seas, lakes, wide rivers. */
    WATER(0, 0xc5dae7, 0x1b2c3b),
    /** Rivers drawn as lines. */
    RIVER(8, 0xc5dae7, 0x1b2c3b, 1.8, false),
    /** Brooks and ditches. */
    BROOK(13, 0xc5dae7, 0x1b2c3b, 0.9, false),
    /** Aprons and runways. */
    AIRPORT(10, 0xe2e4ea, 0x222833),
    /** Squares, pedestrian streets, bridges. */
    SQUARE(13, 0xf7f7f5, 0x262d36),
    /** Houses. */
    BUILDING(13, 0xdcdfe2, 0x252c35),
    /** Ferries. */
    FERRY(10, 0x9dbacb, 0x2b4356, 0.9, false),
    /** Footpaths, steps, tracks. */
    PATH(14, 0xd6d6ce, 0x2b323a, 0.7, false),
    /** Yards, parking, service roads. */
    SERVICE(14, 0xffffff, 0x2d3540, 1.0, true),
    /** Side streets. */
    MINOR(12, 0xffffff, 0x313a45, 1.9, true),
    /** Roads between villages. */
    TERTIARY(10, 0xffffff, 0x384350, 2.6, true),
    /** Roads between towns. */
    SECONDARY(9, 0xfbf6e8, 0x414b57, 3.2, true),
    /** Main roads. */
    PRIMARY(7, 0xf8edd3, 0x4b525a, 3.8, true),
    /** Motorways. */
    MOTORWAY(5, 0xf2dfb8, 0x504e46, 4.4, true),
    /** Railways. */
    RAIL(10, 0xb4bac1, 0x3c4651, 1.1, false),
    /** Lines of a kind that is not known. */
    OTHER_LINE(0, 0xb9c1c8, 0x3a4550, 1.0, false),
    /** Borders of counties and the like. */
    COUNTY_BORDER(9, 0xb7b0bf, 0x4a4756, 0.9, false),
    /** Borders of provinces. */
    PROVINCE_BORDER(5, 0xaba2b6, 0x565265, 1.2, false),
    /** Borders of countries. */
    COUNTRY_BORDER(0, 0x968aa5, 0x6b6580, 1.7, false);

    /** The ground under everything, by day and by night. */
    static final int[] GROUND = {0xf5f6f4, 0x12171d};

    /** Rims of roads, by day and by night. */
    static final int[] RIM = {0xd3d7da, 0x1b2128};

    private static final double GROWTH = 1.42;
    private static final double THINNEST = 0.5;
    private static final double THICKEST = 26;

    private final int fromZoom;
    private final int day;
    private final int night;
    private final double width;
    private final boolean isRoad;

    Part(int fromZoom, int day, int night) {
        this(fromZoom, day, night, 0, false);
    }

    Part(int fromZoom, int day, int night, double width, boolean isRoad) {
        this.fromZoom = fromZoom;
        this.day = day;
        this.night = night;
        this.width = width;
        this.isRoad = isRoad;
    }

    /** Whether it is shown at a zoom level. */
    boolean isSeen(int zoom) {
        return zoom >= fromZoom;
    }

    /** Whether it is filled, not drawn along. */
    boolean isArea() {
        return width == 0;
    }

    /** Whether it has a rim and belongs to the net of roads. */
    boolean isRoad() {
        return isRoad;
    }

    /** Whether it is drawn in dashes. */
    boolean isDashed() {
        return this == FERRY || this == PATH || name().endsWith("BORDER");
    }

    /** Its colour, RGB. */
    int colour(boolean isNight) {
        return isNight ? night : day;
    }

    /** Its width in pixels of a tile of 256 at a zoom level. */
    double width(int zoom) {
        boolean isBorder = name().endsWith("BORDER");
        double grown = isBorder ? width : width * Math.pow(GROWTH, zoom - 14);
        return Math.max(THINNEST, Math.min(THICKEST, grown));
    }
}
