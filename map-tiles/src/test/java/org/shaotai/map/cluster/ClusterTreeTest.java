package org.shaotai.map.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTreeTest {

    private final Random random = new Random(11);
    private final ClusterTree tree = randomTree(5000);

    @ParameterizedTest(name = "level {0}")
    @ValueSource(ints = {0, 3, 8, 12, 16, 26})
    void everyPointIsInExactlyOneClusterOfALevel(int level) {
        ClusterLevel clusters = tree.level(level);
        Set<Integer> seen = new HashSet<>();
        int counted = 0;
        for (Cluster cluster : clusters.in(0, 0, 1, 1).stream().limit(300).toList()) {
            int[] members = clusters.members(cluster);
            assertThat(members).hasSize(cluster.count());
            for (int member : members) {
                assertThat(seen.add(member)).isTrue();
                assertThat(clusters.of(member).number()).isEqualTo(cluster.number());
            }
            counted += cluster.count();
        }
        assertThat(seen).hasSize(counted);
    }

    @ParameterizedTest(name = "level {0}")
    @ValueSource(ints = {0, 2, 4, 6})
    void theCountsOfALevelAddUp(int level) {
        int sum = tree.level(level).in(0, 0, 1, 1).stream().mapToInt(Cluster::count).sum();
        assertThat(sum).isEqualTo(5000);
    }

    @Test
    void aClusterHasTheRankOfItsMostImportantPointAndListsItFirst() {
        double[] same = {0.3, 0.3, 0.3};
        ClusterTree small = new ClusterTree(same, same, new int[] {0, 3, 1});
        Cluster cluster = small.level(20).in(0.2, 0.2, 0.4, 0.4).get(0);
        assertThat(cluster.count()).isEqualTo(3);
        assertThat(cluster.rank()).isEqualTo(3);
        assertThat(small.level(20).members(cluster)).containsExactly(1, 2, 0);
        assertThat(cluster.worldX()).isEqualTo(0.3);
    }

    @Test
    void badgesOfALevelKeepApartExceptWhereThreeMeet() {
        ClusterLevel level = tree.level(5);
        List<Cluster> all = level.in(0, 0, 1, 1);
        long close = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                double dx = all.get(i).worldX() - all.get(j).worldX();
                double dy = all.get(i).worldY() - all.get(j).worldY();
                close += Math.hypot(dx, dy) * 32 < 0.4 ? 1 : 0;
            }
        }
        assertThat(close).isZero();
    }

    @Test
    void ordersByTheCurve() {
        long[] codes = random.longs(4000, 0, 1L << 52).toArray();
        int[] order = Morton.order(codes);
        long[] sorted = codes.clone();
        Arrays.sort(sorted);
        assertThat(Arrays.stream(order).mapToLong(i -> codes[i]).toArray()).isEqualTo(sorted);
    }

    private ClusterTree randomTree(int points) {
        double[] xs = random.doubles(points).toArray();
        double[] ys = random.doubles(points).toArray();
        int[] ranks = random.ints(points, 0, 4).toArray();
        return new ClusterTree(xs, ys, ranks);
    }
}
