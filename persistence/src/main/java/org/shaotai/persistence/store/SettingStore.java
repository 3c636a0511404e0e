package org.shaotai.persistence.store;

import static org.shaotai.persistence.jooq.Tables.SETTING;

import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.database.Database;

/** The settings that belong to a store rather than to a desk. Safe for all threads. */
public final class SettingStore {

    private final Database database;

    /** The settings of a database. */
    public SettingStore(Database database) {
        this.database = database;
    }

    /** What a setting holds. */
    public Optional<String> get(Setting setting) {
        return database.read(
                sql ->
                        sql.select(SETTING.CONTENT)
                                .from(SETTING)
                                .where(SETTING.NAME.eq(setting.key()))
                                .fetchOptional(SETTING.CONTENT));
    }

    /** Whether the store is the demo county. */
    public boolean isDemo() {
        return get(Setting.KIND).filter("demo"::equals).isPresent();
    }

    /** Changes a setting. */
    public void put(Setting setting, String content) {
        database.write(sql -> put(sql, setting, content));
    }

    /** Changes a setting within the caller's transaction. */
    public static int put(DSLContext sql, Setting setting, String content) {
        int changed =
                sql.update(SETTING)
                        .set(SETTING.CONTENT, content)
                        .where(SETTING.NAME.eq(setting.key()))
                        .execute();
        return changed > 0
                ? changed
                : sql.insertInto(SETTING)
                        .set(SETTING.NAME, setting.key())
                        .set(SETTING.CONTENT, content)
                        .execute();
    }
}
