package org.shaotai.map.view;

import java.util.Arrays;
import org.shaotai.map.raster.Palette;

/**
 * The colours of all areas at one moment. FX thread only; the palettes it hands out are immutable.
 *
 * <p>Where areas are only a few pixels wide their borders would cover everything; the border is
 * then mixed with the area until it vanishes.
 */
final class AreaLook {

    private static final int STRENGTHS = 8;

    /** How much of an area covers a base map, of 256: hardly where nothing is, half elsewhere. */
    private static final int NEUTRAL_PART = 50;

    private static final int COLOURED_PART = 150;

    private final byte[] steps;
    private final boolean[] hatched;
    private final Palette[] palettes = new Palette[STRENGTHS + 1];

    AreaLook(byte[] steps, boolean[] hatched) {
        this.steps = steps;
        this.hatched = hatched;
    }

    /** Forgets the palettes because the style sheet changed. */
    void restyled() {
        Arrays.fill(palettes, null);
    }

    /** The palette for areas of a usual side in device pixels, on a base map or without. */
    Palette palette(MapColours colours, double usualPixels, boolean overBase) {
        int strength = (int) Math.max(0, Math.min(STRENGTHS, (usualPixels - 2) / 1.5));
        if (palettes[strength] == null) {
            palettes[strength] = make(colours, strength, overBase);
        }
        return palettes[strength];
    }

    private Palette make(MapColours colours, int strength, boolean overBase) {
        int[] fill = new int[steps.length + 1];
        int[] hatch = new int[steps.length + 1];
        int[] line = new int[steps.length + 1];
        int hatchColour = colours.argb(MapColour.HATCH);
        int lineColour = colours.argb(MapColour.LINE);
        int[] byStep = new int[6];
        for (int step = 0; step < 6; step++) {
            int part = !overBase ? 256 : step == 0 ? NEUTRAL_PART : COLOURED_PART;
            byStep[step] = Palette.mix(0, colours.argb(MapColour.step(step)), part);
        }
        for (int i = 0; i < steps.length; i++) {
            int colour = byStep[steps[i]];
            fill[i + 1] = colour;
            hatch[i + 1] = hatched[i] ? Palette.mix(colour, hatchColour, 150) : colour;
            line[i + 1] = Palette.mix(colour, lineColour, 256 * strength / STRENGTHS);
        }
        return new Palette(fill, hatch, line);
    }
}
