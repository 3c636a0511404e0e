package org.shaotai.console.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.geo.CoordinateSystem;

class BaseMapModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-10-09T06:32:00Z"), ZoneOffset.UTC);

    @TempDir private Path directory;
    private Desk desk;
    private DeskSettings settings;
    private BaseMapModel model;

    @BeforeEach
    void sit() {
        settings = DeskSettings.in(directory.resolve("desk.properties"));
        desk = new Desk(new InlineBackground(), CLOCK, Words.in(Language.CHINESE));
        model = new BaseMapModel(desk, settings, CLOCK);
    }

    private Path tiles() throws IOException {
        Path tile = directory.resolve("瓦片/3/4/2.png");
        Files.createDirectories(tile.getParent());
        ImageIO.write(
                new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", tile.toFile());
        return directory.resolve("瓦片");
    }

    @Test
    void nothingIsChosenAtFirst() {
        model.open();
        assertThat(model.mapProperty().get()).isNull();
        assertThat(model.stateProperty().get()).startsWith("没有底图");
        assertThat(model.failingProperty().get()).isFalse();
    }

    @Test
    void whatIsChosenIsShownNowAndAtTheNextStart() throws IOException {
        model.addressProperty().set(tiles().toString());
        model.coordinatesProperty().set(CoordinateSystem.GCJ02);
        model.show();
        assertThat(model.stateProperty().get()).isEqualTo("正在显示：瓦片");
        assertThat(model.mapProperty().get().coordinates()).isEqualTo(CoordinateSystem.GCJ02);

        BaseMapModel next = new BaseMapModel(desk, settings, CLOCK);
        next.open();
        assertThat(next.mapProperty().get().name()).isEqualTo("瓦片");
        next.none();
        assertThat(next.mapProperty().get()).isNull();
        assertThat(new BaseMapModel(desk, settings, CLOCK).addressProperty().get()).isEmpty();
    }

    @Test
    void aMapThatIsReplacedIsClosed() throws IOException {
        model.addressProperty().set(tiles().toString());
        model.show();
        BaseMap before = model.mapProperty().get();
        model.show();
        assertThat(model.mapProperty().get()).isNotSameAs(before);
        TileAnswer answer =
                before.tile(new TileRequest(3, 4, 2, 256, false)).toCompletableFuture().join();
        assertThat(answer).isInstanceOf(TileAnswer.Failed.class);
    }

    @Test
    void aFileThatFailsIsNamedInOneSentence() throws IOException {
        Path file = Files.writeString(directory.resolve("地图.pmtiles"), "no map at all");
        model.addressProperty().set(file.toString());
        model.show();
        assertThat(model.mapProperty().get()).isNull();
        assertThat(model.stateProperty().get())
                .isEqualTo("底图“地图.pmtiles”：不是 PMTiles 或 MBTiles 文件。网格照常显示。");
        assertThat(model.failingProperty().get()).isTrue();
        assertThat(desk.notices().newestProperty().get().sentence())
                .isEqualTo(model.stateProperty().get());
    }

    @Test
    void aTroubleOfManyTilesIsToldOnce() {
        BaseTrouble first = new BaseTrouble("a", BaseTrouble.Cause.DAMAGED, "3/1/1");
        model.fail(first);
        desk.notices().dismiss();
        model.fail(new BaseTrouble("a", BaseTrouble.Cause.DAMAGED, "3/1/2"));
        assertThat(desk.notices().newestProperty().get()).isNull();
        model.fail(new BaseTrouble("a", BaseTrouble.Cause.TRUNCATED, "3/1/2"));
        assertThat(desk.notices().newestProperty().get().sentence()).contains("3/1/2");
    }
}
