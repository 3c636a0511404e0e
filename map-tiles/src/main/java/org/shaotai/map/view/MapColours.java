package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of one {@link MapView}, set by its style sheets. FX thread only. */
public final class MapColours {

    private static final List<CssMetaData<? extends Styleable, ?>> META_DATA = metaData();

    private final Map<MapColour, SimpleStyleableObjectProperty<Color>> properties =
            new EnumMap<>(MapColour.class);

    MapColours(MapView view, Runnable changed) {
        for (MapColour colour : MapColour.values()) {
            SimpleStyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(
                            colour.metaData(), view, colour.css(), colour.light());
            property.addListener(observable -> changed.run());
            properties.put(colour, property);
        }
    }

    private static List<CssMetaData<? extends Styleable, ?>> metaData() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        for (MapColour colour : MapColour.values()) {
            all.add(colour.metaData());
        }
        return List.copyOf(all);
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return META_DATA;
    }

    StyleableProperty<Color> property(MapColour colour) {
        return properties.get(colour);
    }

    /** The present colour; never null. */
    public Color get(MapColour colour) {
        Color present = properties.get(colour).get();
        return present == null ? colour.light() : present;
    }

    /** The present colour with another opacity, 0 to 1. */
    public Color get(MapColour colour, double opacity) {
        Color present = get(colour);
        return Color.color(present.getRed(), present.getGreen(), present.getBlue(), opacity);
    }

    /** The present colour as premultiplied ARGB. */
    int argb(MapColour colour) {
        Color present = get(colour);
        double alpha = present.getOpacity();
        return part(alpha) << 24
                | part(present.getRed() * alpha) << 16
                | part(present.getGreen() * alpha) << 8
                | part(present.getBlue() * alpha);
    }

    private static int part(double value) {
        return (int) Math.round(value * 255);
    }
}
