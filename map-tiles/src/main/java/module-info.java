/** A map widget that knows coordinates and never matters. */
module org.shaotai.map {
    requires transitive javafx.graphics;
    requires com.fasterxml.jackson.core;
    requires java.desktop;
    requires java.net.http;
    requires java.sql;
    requires javafx.controls;
    requires org.xerial.sqlitejdbc;
    requires transitive org.locationtech.jts;

    exports org.shaotai.map.base;
    exports org.shaotai.map.base.opening;
    exports org.shaotai.map.geo;
    exports org.shaotai.map.index;
    exports org.shaotai.map.view;
}
