package org.shaotai.persistence.demo;

/** How often things happen, by month and by hour of the day, relative to their mean. */
final class Season {
    private static final double[] SUMMER = {.6, .6, .8, 1, 1.2, 1.5, 1.7, 1.6, 1.2, .9, .7, .6};
    private static final double[] WINTER = {1.8, 1.7, 1.2, .8, .6, .5, .5, .5, .6, .9, 1.4, 1.7};
    private static final double[] RAINS = {.4, .5, .8, 1.1, 1.4, 1.7, 1.8, 1.6, 1.1, .7, .5, .4};
    private static final double[] HOLIDAY = {1.4, 1.8, .7, 1, 1.3, .8, .9, .9, 1, 1.7, .7, .9};
    private static final double[] TERM = {.9, .3, 1.4, 1.3, 1.3, 1.1, .2, .2, 1.6, 1.3, 1.2, 1};
    private static final double[] FARM = {.5, .6, 1.3, 1.5, 1.2, 1.4, .8, .8, 1.3, 1.6, 1.1, .6};

    private static final int[] DAY = {
        0, 0, 0, 0, 0, 0, 1, 3, 12, 16, 15, 11, 5, 4, 11, 14, 12, 8, 4, 2, 1, 1, 0, 0
    };
    private static final int[] EVENING = {
        1, 0, 0, 0, 0, 0, 1, 3, 5, 6, 6, 5, 4, 4, 5, 5, 6, 8, 12, 14, 13, 9, 5, 2
    };
    private static final int[] NIGHT = {
        7, 5, 4, 2, 1, 1, 1, 2, 4, 4, 4, 3, 3, 2, 3, 3, 3, 4, 6, 9, 11, 13, 12, 9
    };
    private static final int[] MORNING = {
        0, 0, 0, 0, 1, 3, 10, 22, 15, 9, 6, 5, 3, 2, 3, 5, 8, 9, 4, 3, 2, 1, 0, 0
    };
    private static final int[] ANY = {
        1, 1, 1, 1, 1, 2, 4, 7, 9, 9, 8, 7, 5, 4, 6, 7, 7, 7, 6, 6, 5, 4, 2, 1
    };

    private Season() {}

    /** How often a kind of this season happens in a month (1 to 12); 1 is usual. */
    static double inMonth(char season, int month) {
        return switch (season) {
            case 'S' -> SUMMER[month - 1];
            case 'W' -> WINTER[month - 1];
            case 'R' -> RAINS[month - 1];
            case 'H' -> HOLIDAY[month - 1];
            case 'T' -> TERM[month - 1];
            case 'F' -> FARM[month - 1];
            default -> 1;
        };
    }

    /** Weights of the 24 hours for a kind of these hours. */
    static int[] hours(char hours) {
        return switch (hours) {
            case 'D' -> DAY;
            case 'E' -> EVENING;
            case 'N' -> NIGHT;
            case 'M' -> MORNING;
            default -> ANY;
        };
    }
}
