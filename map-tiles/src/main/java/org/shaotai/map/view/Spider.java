package org.shaotai.map.view;

/**
 * Pins of one place, spread around it on legs, a page at a time.
 *
 * <p>Immutable: turning the page or moving the focus gives another spider.
 *
 * @param worldX world x of the place
 * @param worldY world y of the place
 * @param members numbers of the pins, the most important first
 * @param page page shown, from 0
 * @param focus leg with the keyboard focus, or -1
 * @param zoom zoom level at which it was opened; it closes at any other
 */
record Spider(double worldX, double worldY, int[] members, int page, int focus, double zoom) {

    /** Legs of one page; one more leads to the next page when there is one. */
    static final int PAGE = 24;

    private static final int CIRCLE = 9;
    private static final double SPACING = 30;

    static Spider open(double worldX, double worldY, int[] members, double zoom) {
        return new Spider(worldX, worldY, members, 0, -1, zoom);
    }

    int pages() {
        return (members.length + PAGE - 1) / PAGE;
    }

    /** Pins on this page. */
    int pins() {
        return Math.min(PAGE, members.length - page * PAGE);
    }

    /** Legs on this page: its pins, and the way to the next page. */
    int legs() {
        return pins() + (pages() > 1 ? 1 : 0);
    }

    /** Whether a leg leads to the next page. */
    boolean turns(int leg) {
        return leg == pins();
    }

    /** The number of the pin on a leg. */
    int pin(int leg) {
        return members[page * PAGE + leg];
    }

    /** Pins that are not on this page. */
    int others() {
        return members.length - pins();
    }

    Spider turned() {
        return new Spider(worldX, worldY, members, (page + 1) % pages(), -1, zoom);
    }

    /** The spider with the focus some legs farther, around and around. */
    Spider focused(int step) {
        int next = focus < 0 && step < 0 ? legs() - 1 : Math.floorMod(focus + step, legs());
        return new Spider(worldX, worldY, members, page, next, zoom);
    }

    /** Where a leg ends, in pixels from the place: a circle for a few, a spiral for more. */
    double[] offset(int leg) {
        int legs = legs();
        if (legs <= CIRCLE) {
            double radius = Math.max(34, legs * SPACING / (2 * Math.PI));
            double angle = 2 * Math.PI * leg / legs - Math.PI / 2;
            return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
        }
        double angle = -Math.PI / 2;
        double radius = 36;
        for (int i = 0; i < leg; i++) {
            angle += SPACING / radius;
            radius += SPACING * SPACING / radius / (2 * Math.PI);
        }
        return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
    }
}
