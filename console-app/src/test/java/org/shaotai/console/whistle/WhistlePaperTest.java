package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMove;

class WhistlePaperTest {

    @TempDir private Path place;

    @Test
    void theSlipNamesWhomItCallsAndTheSheetWhoCame() {
        try (PanelFixture fixture = new PanelFixture(place)) {
            WhistleSheet sheet = sheet(fixture);
            Paper paper =
                    new WhistlePaper(
                                    fixture.desk.words(),
                                    fixture.desk.times(),
                                    fixture.town.directory(Language.CHINESE))
                            .of(sheet);
            assertThat(paper.sections()).hasSize(2);
            assertThat(texts(paper, 1).get(0)).contains("城管局", "0851-1234567", "10-09 14:57");
            assertThat(texts(paper, 2).get(0)).contains("城管局", "现场：张队长", "已到场");
            assertThat(texts(paper, 2).get(1)).contains("公安局", "已通知");
        }
    }

    @Test
    void bothAreOneDocumentInTheFolderThatWasChosen() {
        try (PanelFixture fixture = new PanelFixture(place)) {
            WhistleSheet sheet = sheet(fixture);
            new WhistlePaperModel(
                            fixture.desk,
                            fixture.town.directory(Language.CHINESE),
                            folder(place.resolve("papers")),
                            fixture.settings)
                    .write(sheet);
            assertThat(place.resolve("papers"))
                    .isDirectoryContaining(file -> file.toString().endsWith("-S01.docx"));
            assertThat(fixture.notice()).contains("whistle-");
        }
    }

    private static WhistleSheet sheet(PanelFixture fixture) {
        fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 5, "城管局", "公安局");
        fixture.panel.reload();
        WhistleSheet before = fixture.panel.chosen().sheetProperty().get();
        EntryModel entry = fixture.panel.entry();
        entry.begin(WhistleMove.CHECK_IN, before.line().whistle(), fixture.unit("城管局"));
        entry.form().whoProperty().set("张队长");
        entry.submit();
        return fixture.panel.chosen().sheetProperty().get();
    }

    private static List<List<String>> texts(Paper paper, int table) {
        return paper.tables().get(table).rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static FileChoice folder(Path folder) {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toWrite(String title, String proposedName) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String title, Path begin) {
                return Optional.of(folder);
            }
        };
    }
}
