package org.shaotai.console.paper;

/** What stands in a paper from one line on: text or a table. */
public sealed interface Block permits Block.Text, Table {

    /**
     * One paragraph.
     *
     * @param role what it is in the document
     * @param text its words
     */
    record Text(Role role, String text) implements Block {}

    /** What a paragraph is in a document of an office (GB/T 9704-2012). */
    enum Role {
        /** The document's title. */
        TITLE,
        /** Which issue it is, under the title. */
        ISSUE,
        /** To whom it goes. */
        ADDRESSEE,
        /** A heading of the first level: 一、 */
        HEADING,
        /** Running text. */
        BODY,
        /** A numbered remark of an annex, in smaller letters. */
        REMARK,
        /** A note on the figures. */
        NOTE,
        /** The body that issues it, above the date. */
        SIGNER,
        /** The document's date. */
        DATE,
        /** A line of the imprint at the end. */
        IMPRINT
    }
}
