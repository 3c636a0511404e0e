/** A map widget that knows coordinates and never matters. */
module org.shaotai.map {
    requires transitive javafx.graphics;
    requires javafx.controls;
    requires transitive org.locationtech.jts;

    exports org.shaotai.map.base;
    exports org.shaotai.map.geo;
    exports org.shaotai.map.index;
    exports org.shaotai.map.view;
}
