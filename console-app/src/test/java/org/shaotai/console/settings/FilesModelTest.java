package org.shaotai.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Notices;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.intake.FileIntake;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.region.CoordinateSystem;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;

class FilesModelTest {

    private static final String MAPPING =
            """
            {
              "source": "旧系统",
              "timeZone": "Asia/Shanghai",
              "datePatterns": ["yyyy-MM-dd HH:mm"],
              "columns": {"externalNumber": "编号", "title": "标题", "createdAt": "登记时间"}
            }
            """;

    @TempDir Path directory;
    private TestTown town;
    private Desk desk;
    private DeskSettings settings;
    private FilesModel model;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        town = TestTown.in(directory);
        settings = DeskSettings.in(directory.resolve("desk.properties"));
        Words words = Words.in(Language.CHINESE);
        desk = new Desk(new InlineBackground(), town.store().clock(), words);
        model = model();
    }

    private FilesModel model() {
        return new FilesModel(
                new FileIntake(town.store(), desk.words()),
                new ErrandModel(desk.background(), desk.notices()),
                desk,
                settings,
                new AskedSurroundings());
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void boundariesBecomeGridsAndTheFrameIsBuiltAnew() throws IOException {
        write("grids.geojson", square("柳荫一格", 106.70));
        model.boundariesProperty().set(directory.resolve("grids.geojson").toString());
        model.systemProperty().set(CoordinateSystem.CGCS2000);

        model.importBoundaries();

        assertThat(model.resultProperty().get()).isEqualTo("导入边界：收 1，已有 0，退回 0。");
        assertThat(town.grids()).extracting(Region::name).contains("柳荫一格");
        assertThat(asked).containsExactly("renew");
    }

    @Test
    void aBadFileIsRefusedInOneSentenceAndChangesNothing() throws IOException {
        write("grids.geojson", "这不是 GeoJSON");
        model.boundariesProperty().set(directory.resolve("grids.geojson").toString());

        model.importBoundaries();

        assertThat(desk.notices().newestProperty().get().kind()).isEqualTo(Notices.Kind.REFUSED);
        assertThat(town.grids()).hasSize(4);
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAFileItAsksForOne() {
        model.importBoundaries();

        assertThat(desk.notices().newestProperty().get().sentence()).isEqualTo("请先选一个文件。");
    }

    @Test
    void mattersAreTakenAndBadRowsGoToASheetThatIsNamed() throws IOException {
        write("table.csv", "编号,标题,登记时间\nA1,路灯不亮影响夜间出行,2026-10-01 09:00\nA2,,2026-10-01 09:00\n");
        write("mapping.json", MAPPING);
        model.mattersProperty().set(directory.resolve("table.csv").toString());
        model.mappingProperty().set(directory.resolve("mapping.json").toString());

        model.importMatters();

        assertThat(desk.notices().newestProperty().get()).isNull();
        assertThat(model.resultProperty().get())
                .contains("共 2 行：新增 1，已有 0，更新 0，退回 1。")
                .contains(directory.resolve("table.csv.rejects.csv").toString());
        assertThat(town.store().matters().list(MatterQuery.openAt(TestTown.NOW))).hasSize(1);
    }

    @Test
    void aBackupOpensAsAStoreAndASecondOneDoesNotOverwriteIt() {
        Path copy = directory.resolve("copy.zip");

        model.backUp(copy);
        assertThat(model.resultProperty().get()).contains(copy.toString());
        assertThat(copy).isNotEmptyFile();

        model.backUp(copy);
        assertThat(desk.notices().newestProperty().get().sentence()).contains("已存在");
    }

    @Test
    void pathsAndTheLastResultAreStillThereWhenTheFrameIsBuiltAnew() {
        model.mattersProperty().set("table.csv");
        model.backUp(directory.resolve("copy.zip"));

        FilesModel anew = model();

        assertThat(anew.mattersProperty().get()).isEqualTo("table.csv");
        assertThat(anew.resultProperty().get()).isEqualTo(model.resultProperty().get());
    }

    @Test
    void aTableOfAnotherZoneMakesAnEmptyStoreOpenAnewBeforeItIsTaken() throws IOException {
        write("table.csv", "编号,标题,登记时间\nA1,路灯不亮影响夜间出行,2026-10-01 09:00\n");
        write("mapping.json", MAPPING.replace("Asia/Shanghai", "America/Los_Angeles"));
        model.mattersProperty().set(directory.resolve("table.csv").toString());
        model.mappingProperty().set(directory.resolve("mapping.json").toString());

        model.importMatters();

        assertThat(asked).containsExactly("reopen");
        town.close();
        try (Store again = Store.open(StoreAddress.file(directory.resolve("desk")))) {
            assertThat(again.zone().getId()).isEqualTo("America/Los_Angeles");
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String square(String name, double west) {
        return """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
          "properties": {"name": "%s"},
          "geometry": {"type": "Polygon", "coordinates": [[
            [%2$s, 26.30], [%3$s, 26.30], [%3$s, 26.32], [%2$s, 26.32], [%2$s, 26.30]]]}}]}
        """
                .formatted(name, west, west + 0.02);
    }

    private final class AskedSurroundings implements Surroundings {
        @Override
        public void lock() {}

        @Override
        public void handOver() {}

        @Override
        public void speak(Language language) {
            asked.add("speak");
        }

        @Override
        public void dress(Theme theme) {
            asked.add("dress");
        }

        @Override
        public void renew() {
            asked.add("renew");
        }

        @Override
        public void reopen() {
            asked.add("reopen");
        }
    }
}
