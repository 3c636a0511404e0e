package org.shaotai.map.view;

import javafx.css.CssMetaData;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of the map by meaning; each is a CSS property of {@link MapView}. */
public enum MapColour {
    /** Where nothing is. */
    BACKGROUND("-map-background", "#e9edf1"),
    /** Area of step 0, neutral. */
    AREA_0("-map-area-0", "#f7f9fa"),
    /** Area of step 1, the least. */
    AREA_1("-map-area-1", "#dfe9ef"),
    /** Area of step 2. */
    AREA_2("-map-area-2", "#c3d8e4"),
    /** Area of step 3. */
    AREA_3("-map-area-3", "#a0c1d4"),
    /** Area of step 4. */
    AREA_4("-map-area-4", "#78a5c0"),
    /** Area of step 5, the most. */
    AREA_5("-map-area-5", "#5288a9"),
    /** Borders between areas, scale bar frame. */
    LINE("-map-line", "#8496a5"),
    /** Words. */
    LABEL("-map-label", "#1b2730"),
    /** Rim around words, so that they read on any ground. */
    LABEL_HALO("-map-label-halo", "#ffffff"),
    /** Names of a base map, quieter than the map's own words. */
    BASE_LABEL("-map-base-label", "#5b6873"),
    /** Names of waters of a base map. */
    BASE_WATER("-map-base-water", "#4a7796"),
    /** Outline of what is selected. */
    SELECTION("-map-selection", "#0b57a4"),
    /** Outline of what the pointer is on. */
    HOVER("-map-hover", "#3d5a73"),
    /** Pins of risk 3. */
    PIN_RED("-map-pin-red", "#c62f2f"),
    /** Pins of risk 2. */
    PIN_YELLOW("-map-pin-yellow", "#f0b429"),
    /** Pins of risk 1. */
    PIN_BLUE("-map-pin-blue", "#2f6fc4"),
    /** Pins of risk 0 and calm clusters. */
    PIN_NEUTRAL("-map-pin-neutral", "#5a6b7a"),
    /** Hatching of marked areas. */
    HATCH("-map-hatch", "#8a3b2f");

    private final String css;
    private final Color light;
    private final CssMetaData<MapView, Color> metaData;

    MapColour(String css, String light) {
        this.css = css;
        this.light = Color.web(light);
        this.metaData = Meta.of(this);
    }

    /** The name in a style sheet. */
    public String css() {
        return css;
    }

    Color light() {
        return light;
    }

    CssMetaData<MapView, Color> metaData() {
        return metaData;
    }

    /** The colour of a step; steps below 0 count as 0 and above 5 as 5. */
    static MapColour step(int step) {
        return values()[AREA_0.ordinal() + Math.max(0, Math.min(5, step))];
    }

    /** The colour of a risk, 0 to 3. */
    static MapColour risk(int risk) {
        return switch (risk) {
            case 3 -> PIN_RED;
            case 2 -> PIN_YELLOW;
            case 1 -> PIN_BLUE;
            default -> PIN_NEUTRAL;
        };
    }

    /** Holds the factory, which an enum may not touch while its constants are made. */
    private static final class Meta {
        private static final StyleablePropertyFactory<MapView> FACTORY =
                new StyleablePropertyFactory<>(Region.getClassCssMetaData());

        private static CssMetaData<MapView, Color> of(MapColour colour) {
            return FACTORY.createColorCssMetaData(
                    colour.css, view -> view.colours().property(colour), colour.light);
        }
    }
}
