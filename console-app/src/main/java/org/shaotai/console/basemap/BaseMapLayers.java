package org.shaotai.console.basemap;

import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.view.BaseLayer;

/** Makes the layers that show the desk's base map, one for each map of the window. */
public final class BaseMapLayers {

    private BaseMapLayers() {}

    /** A layer that follows the model and tells it of troubles. */
    public static BaseLayer following(BaseMapModel model) {
        BaseLayer layer = new BaseLayer();
        layer.setMap(model.mapProperty().get());
        model.mapProperty().addListener((property, before, now) -> layer.setMap(now));
        layer.troubleProperty().addListener((property, before, now) -> tell(model, now));
        return layer;
    }

    private static void tell(BaseMapModel model, BaseTrouble trouble) {
        if (trouble != null) {
            model.fail(trouble);
        }
    }
}
