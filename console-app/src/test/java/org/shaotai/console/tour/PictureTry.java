package org.shaotai.console.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.store.StoreAddress;

final class PictureTry {
    public static void main(String[] args) throws Exception {
        Path dir = Files.createTempDirectory("town");
        try (TestTown town = TestTown.in(dir)) {
            town.told("邻里因水沟归属发生争执", "0106", 0, 5, Risk.YELLOW);
            town.told("扬言报复的劳资纠纷", "0118", 1, 2, Risk.RED);
            for (int i = 0; i < 30; i++) {
                town.told("路灯不亮影响夜间出行" + i, "0401", i % 4, 1 + i, i % 3 == 0 ? Risk.BLUE : Risk.NONE);
            }
        }
        Tour.run(Path.of(args[0]), StoreAddress.file(dir.resolve("desk")));
        System.exit(0);
    }
}
