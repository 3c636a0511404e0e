package org.shaotai.console.paper;

import java.time.Instant;
import java.util.List;

/**
 * A document as it will be printed.
 *
 * @param fileName what its files are called, without the ending; letters, digits and hyphens only,
 *     so that every file system takes it
 * @param title its title in one line, for the properties of a file
 * @param author the body that issues it
 * @param dated the moment its files say they were made: of the figures, never of the writing
 * @param sections its parts, each on pages of its own
 */
public record Paper(
        String fileName, String title, String author, Instant dated, List<Section> sections) {

    /** Keeps its own copy and refuses a name that some file system would not take. */
    public Paper {
        if (!fileName.matches("[A-Za-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("not a file name: '" + fileName + "'");
        }
        sections = List.copyOf(sections);
    }

    /** Its tables in order. */
    public List<Table> tables() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /**
     * A part that begins on a new page.
     *
     * @param isLandscape whether its pages lie on their side, for wide tables
     * @param blocks what stands in it, from top to bottom
     */
    public record Section(boolean isLandscape, List<Block> blocks) {

        /** Keeps its own copy. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
