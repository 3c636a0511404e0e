package org.shaotai.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shaotai.persistence.jooq.Tables.MATTER;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a working desk again and again at random moments (SIGKILL on Linux) and looks at what it
 * left. The number of kills is {@code -Dshaotai.kills}, 20 unless stated.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("shaotai.kills", 20);
    private static final int MOST_COMMITS = 120;
    private static final long MOST_NANOS = 3_000_000;
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir Path folder;

    private final Random random = new Random(20260302);
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private String lastHeard = "";

    @Test
    void everyAcknowledgedCommitOutlivesKillsAtRandomMoments() throws Exception {
        Path file = folder.resolve("desk");
        try (Store store = Store.open(StoreAddress.file(file))) {
            TestTown.in(store);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            workAndDie(file, START.plus(kill, ChronoUnit.DAYS));
            try (Store store = Store.open(StoreAddress.file(file))) {
                assertKept(store);
                assertThat(store.isRolledBack()).as("after kill " + kill).isFalse();
                assertThat(store.journal().check().breaks()).as("after kill " + kill).isEmpty();
                assertWhole(store);
            }
        }
        System.out.printf(
                "%d kills, %d matters acknowledged, 0 lost%n", KILLS, acknowledged.size());
    }

    private void workAndDie(Path file, Instant now) throws IOException, InterruptedException {
        Process desk =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djava.util.logging.config.file="
                                        + System.getProperty("java.util.logging.config.file", ""),
                                "-cp",
                                System.getProperty("java.class.path"),
                                WritingDesk.class.getName(),
                                file.toString(),
                                now.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = desk.inputReader()) {
            int commits = 1 + random.nextInt(MOST_COMMITS);
            for (int i = 0; i < commits; i++) {
                hear(said.readLine());
            }
            LockSupport.parkNanos(random.nextLong(MOST_NANOS));
            desk.toHandle().destroyForcibly();
            hearTheRest(said);
        }
        desk.waitFor();
    }

    /** What was said before the kill counts, but for a last line that was cut. */
    private void hearTheRest(BufferedReader said) throws IOException {
        StringBuilder rest = new StringBuilder();
        for (int c = said.read(); c >= 0; c = said.read()) {
            rest.append((char) c);
        }
        int end = rest.lastIndexOf("\n");
        if (end >= 0) {
            rest.substring(0, end).lines().forEach(this::hear);
        }
    }

    private void hear(String line) {
        assertThat(line).as("a commit the desk says").matches("\\S+ \\d+");
        int space = line.indexOf(' ');
        lastHeard = line.substring(0, space);
        acknowledged.merge(lastHeard, Integer.parseInt(line.substring(space + 1)), Math::max);
    }

    private void assertKept(Store store) {
        Map<String, Integer> kept =
                store.database()
                        .read(
                                sql ->
                                        sql.select(MATTER.NUMBER, MATTER.ROW_VERSION)
                                                .from(MATTER)
                                                .fetchMap(MATTER.NUMBER, MATTER.ROW_VERSION));
        acknowledged.forEach(
                (number, version) ->
                        assertThat(kept.getOrDefault(number, 0))
                                .as("version of the acknowledged " + number)
                                .isGreaterThanOrEqualTo(version));
        assertThat(store.matters().byNumber(lastHeard)).as("by its index").isPresent();
    }

    /**
     * A transaction is in the store whole or not at all: row, text, span in force and journal
     * agree.
     */
    private static void assertWhole(Store store) {
        String[] torn = {
            "select count(*) from matter m where not exists"
                    + " (select 1 from matter_text t where t.matter_id = m.id)",
            "select count(*) from matter m where 1 <> (select count(*) from matter_span s"
                    + " where s.matter_id = m.id and s.to_at > timestamp '9000-01-01 00:00:00'"
                    + " and s.status = m.status)",
            "select count(*) from matter m where m.row_version <> (select count(*) from journal j"
                    + " where j.subject = 'MATTER' and j.subject_id = m.id)",
            "select count(*) from journal j where j.subject = 'MATTER' and not exists"
                    + " (select 1 from matter m where m.id = j.subject_id)",
            "select count(*) from matter m where m.status = 'DISPATCHED' and 2 <>"
                    + " (select count(*) from work_order w where w.matter_id = m.id)",
        };
        store.database()
                .read(
                        sql -> {
                            for (String question : torn) {
                                assertThat(count(sql, question)).as(question).isZero();
                            }
                            return null;
                        });
    }

    private static int count(DSLContext sql, String question) {
        return sql.fetchSingle(question).get(0, Integer.class);
    }
}
