package org.shaotai.persistence.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.shaotai.persistence.account.AccountStore;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.store.Store;

/**
 * The invented staff of the demo county: one account of each role, all with the same stated
 * password. Only a demo store has them.
 */
public final class DemoStaff {

    /** The password of every account of a demo store. */
    public static final String PASSWORD = "shaotai-demo";

    private static final Map<Role, String> NAMES =
            new EnumMap<>(
                    Map.of(
                            Role.DUTY, "周敏",
                            Role.SHIFT_LEADER, "刘建平",
                            Role.CHIEF, "陈志远",
                            Role.CLERK, "孙丽",
                            Role.STATION, "马国强",
                            Role.MEDIATOR, "何秀兰",
                            Role.AUDITOR, "高峰",
                            Role.ADMIN, "郑一鸣"));

    private DemoStaff() {}

    /** The name of the account that has a role. */
    public static String name(Role role) {
        return NAMES.get(role);
    }

    /** Gives a store its accounts; the same seed gives the same rows, salts included. */
    static void add(Store store, long seed, Entry entry) {
        AccountStore accounts = store.accounts().salted(new Random(seed));
        NAMES.forEach(
                (role, name) -> accounts.add(name, role, PASSWORD.toCharArray(), entry).value());
    }
}
