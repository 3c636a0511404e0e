package org.shaotai.console.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shaotai.console.paper.Block.Role;
import org.shaotai.console.paper.Paper.Section;

class SheetTest {

    private static List<Sheet> upright(int lines) {
        Block line = new Block.Text(Role.ADDRESSEE, "各乡镇：");
        return Sheet.of(
                new Paper(
                        "paper",
                        "",
                        "",
                        Instant.EPOCH,
                        List.of(new Section(false, Collections.nCopies(lines, line)))));
    }

    @Test
    void an_upright_page_takes_22_lines() {
        assertThat(upright(22)).hasSize(1);
        assertThat(upright(23)).hasSize(2);
    }

    @Test
    void each_section_begins_on_a_page_of_its_own() {
        assertThat(Sheet.of(Samples.paper(3)))
                .extracting(Sheet::isLandscape)
                .containsExactly(false, true);
    }

    @Test
    void a_long_table_goes_on_without_title_and_ends_with_its_notes() {
        List<Sheet> sheets = Sheet.of(Samples.paper(40));
        Table first = (Table) sheets.get(1).blocks().get(0);
        Table second = (Table) sheets.get(2).blocks().get(0);

        assertThat(sheets).hasSize(3);
        assertThat(first.rows().size() + second.rows().size()).isEqualTo(40);
        assertThat(first.title()).isNotEmpty();
        assertThat(first.notes()).isEmpty();
        assertThat(second.title()).isEmpty();
        assertThat(second.notes()).hasSize(1);
    }
}
