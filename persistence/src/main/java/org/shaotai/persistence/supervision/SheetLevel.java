package org.shaotai.persistence.supervision;

/** How hard a unit is chased; on one order the level only rises. */
public enum SheetLevel {
    /** 催办: words to send. */
    REMINDER(0),
    BLUE(0),
    YELLOW(5),
    RED(10);

    private final int points;

    SheetLevel(int points) {
        this.points = points;
    }

    /** The supervision points it costs the unit; a sheet cancelled as an error costs none. */
    public int points() {
        return points;
    }

    /** Whether it is harder than another. */
    public boolean isAbove(SheetLevel other) {
        return compareTo(other) > 0;
    }
}
