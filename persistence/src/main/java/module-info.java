/**
 * The store: matters, orders, whistles, the journal and every rule about them. Knows no screen. The
 * database behind it and the classes generated from its schema stay inside.
 */
module org.shaotai.persistence {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.h2database;
    requires com.zaxxer.hikari;
    requires org.bouncycastle.provider;
    requires flyway.core;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires com.github.albfernandez.juniversalchardet;
    requires org.apache.commons.csv;
    requires org.jooq;
    requires org.xerial.sqlitejdbc;
    requires transitive org.locationtech.jts;

    exports org.shaotai.persistence.account;
    exports org.shaotai.persistence.calendar;
    exports org.shaotai.persistence.category;
    exports org.shaotai.persistence.check;
    exports org.shaotai.persistence.common;
    exports org.shaotai.persistence.consultation;
    exports org.shaotai.persistence.intake;
    exports org.shaotai.persistence.journal;
    exports org.shaotai.persistence.matter;
    exports org.shaotai.persistence.region;
    exports org.shaotai.persistence.store;
    exports org.shaotai.persistence.summary;
    exports org.shaotai.persistence.supervision;
    exports org.shaotai.persistence.unit;
    exports org.shaotai.persistence.whistle;

    opens org.shaotai.persistence.account to
            com.fasterxml.jackson.databind;
    opens org.shaotai.persistence.calendar to
            com.fasterxml.jackson.databind;
    opens org.shaotai.persistence.matter to
            com.fasterxml.jackson.databind;
    opens org.shaotai.persistence.supervision to
            com.fasterxml.jackson.databind;
    opens org.shaotai.persistence.whistle to
            com.fasterxml.jackson.databind;
    opens org.shaotai.persistence.jooq.tables.records to
            org.jooq;
    opens db.migration;
}
