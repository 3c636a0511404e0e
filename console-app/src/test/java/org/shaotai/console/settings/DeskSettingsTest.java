package org.shaotai.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskSettingsTest {

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("desk.properties");
    }

    @Test
    void whatWasSavedIsThereAgain() throws IOException {
        DeskSettings settings = DeskSettings.in(file());
        settings.put("intake.text", "东关路口井盖松动");
        assertThat(settings.isChanged()).isTrue();
        settings.save();
        assertThat(settings.isChanged()).isFalse();
        assertThat(DeskSettings.in(file()).get("intake.text", "")).isEqualTo("东关路口井盖松动");
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void theSameContentAgainIsNoChange() {
        DeskSettings settings = DeskSettings.in(file());
        settings.put("desk.theme", "DARK");
        settings.save();
        settings.put("desk.theme", "DARK");
        assertThat(settings.isChanged()).isFalse();
    }

    @Test
    void aBrokenFileCostsWhatItHeldAndNoStart() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "desk.theme=\\u00zz");
        assertThat(DeskSettings.in(file()).get("desk.theme", "LIGHT")).isEqualTo("LIGHT");
    }
}
