package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.text.Font;

/** Lets the map inherit {@code -fx-font} of the scene as labels do. */
final class MapFont {

    private static final CssMetaData<MapView, Font> META_DATA =
            new FontCssMetaData<>("-fx-font", Font.getDefault()) {
                @Override
                public boolean isSettable(MapView view) {
                    return !view.styledFont().isBound();
                }

                @Override
                @SuppressWarnings("unchecked") // created below as a styleable property
                public StyleableProperty<Font> getStyleableProperty(MapView view) {
                    return (StyleableProperty<Font>) view.styledFont();
                }
            };

    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private MapFont() {}

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(MapColours.cssMetaData());
        all.add(META_DATA);
        return List.copyOf(all);
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return ALL;
    }

    static StyleableObjectProperty<Font> property(MapView view, Runnable changed) {
        StyleableObjectProperty<Font> property =
                new SimpleStyleableObjectProperty<>(META_DATA, view, "font", Font.getDefault());
        property.addListener(observable -> changed.run());
        return property;
    }
}
