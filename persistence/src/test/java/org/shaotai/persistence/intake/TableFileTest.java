package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shaotai.persistence.common.Outcome;

class TableFileTest {

    private static final String TOWNS =
            "编号,名称\n320282113,湖㳇镇\n341524112,流波䃥镇\n360824104,麦㙦镇\n430121004,㮾梨街道\n";
    private static final String TRADITIONAL = "編號,內容\n1,路燈不亮，請派人維修\n2,井蓋缺失\n";

    @TempDir Path dir;

    private Path file(byte[]... parts) throws IOException {
        Path file = dir.resolve("table.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return file;
    }

    private Path file(String text, String charset) throws IOException {
        return file(text.getBytes(Charset.forName(charset)));
    }

    private static Outcome<TableFile> open(Path file) {
        return TableFile.open(file, Optional.empty(), Optional.empty());
    }

    private static String refusalOf(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().key();
    }

    private static List<TableRow> rows(TableFile table) {
        List<TableRow> rows = new ArrayList<>();
        for (Optional<TableRow> row = table.next().value();
                row.isPresent();
                row = table.next().value()) {
            rows.add(row.get());
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, ''",
        "UTF-8, UTF-8, EFBBBF",
        "GB18030, GB18030, ''",
        "UTF-16LE, UTF-16LE, FFFE",
        "UTF-16BE, UTF-16BE, FEFF",
        "UTF-16LE, UTF-16LE, ''",
        "UTF-16BE, UTF-16BE, ''",
    })
    void findsTheEncodingOfRareTownshipNames(String written, String found, String mark)
            throws IOException {
        byte[] bom = java.util.HexFormat.of().parseHex(mark);

        try (TableFile table = open(file(bom, TOWNS.getBytes(written))).value()) {
            assertThat(table.encoding().charset()).isEqualTo(Charset.forName(found));
            assertThat(table.header()).containsExactly("编号", "名称");
            assertThat(rows(table))
                    .extracting(row -> row.values().get(1))
                    .containsExactly("湖㳇镇", "流波䃥镇", "麦㙦镇", "㮾梨街道");
        }
    }

    @Test
    void tellsBig5FromGb18030() throws IOException {
        try (TableFile table = open(file(TRADITIONAL, "Big5")).value()) {
            assertThat(table.encoding().charset()).isEqualTo(Charset.forName("Big5"));
            assertThat(rows(table).get(1).values()).containsExactly("2", "井蓋缺失");
        }
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 编号, 1", "GBK, 编号, 1", "windows-1252, numéro, né à Bourg"})
    void findsAnEncodingInOneShortRow(String charset, String column, String value)
            throws IOException {
        String text = column + ",texte\n1," + (value.equals("1") ? "路灯不亮" : value) + "\n";

        try (TableFile table = open(file(text, charset)).value()) {
            assertThat(table.header()).first().isEqualTo(column);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String text = "a,b,c\n1,\"x,;|y\",3\n4,5,6\n".replace(",", delimiter);

        try (TableFile table = open(file(text, "UTF-8")).value()) {
            assertThat(table.delimiter()).isEqualTo(delimiter.charAt(0));
            assertThat(table.header()).containsExactly("a", "b", "c");
        }
    }

    @Test
    void takesAStatedDelimiterAgainstTheLooksOfTheFile() throws IOException {
        Path file = file("a;b,c\n1;2,3\n", "UTF-8");

        try (TableFile table = TableFile.open(file, Optional.empty(), Optional.of(';')).value()) {
            assertThat(table.header()).containsExactly("a", "b,c");
        }
    }

    @Test
    void countsPhysicalLinesThroughQuotedBreaksAndBlankLines() throws IOException {
        Path file = file("n,text\r\n1,\"two\r\nlines\"\r\n\r\n,\r\n2,one\r\n", "UTF-8");

        try (TableFile table = open(file).value()) {
            assertThat(rows(table))
                    .containsExactly(
                            new TableRow(2, 3, List.of("1", "two\r\nlines")),
                            new TableRow(6, 6, List.of("2", "one")));
        }
    }

    @Test
    void readsOnWhenAQuotationMarkIsNeverClosed() throws IOException {
        try (TableFile table = open(file("n,text\n1,\"open\n2,b\n3,c\n", "UTF-8")).value()) {
            TableRow swallowed = rows(table).get(0);
            assertThat(swallowed.line()).isEqualTo(2);
            assertThat(swallowed.lastLine()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304, refusal.table.archive",
        "504B0506, refusal.table.archive",
        "1F8B0800, refusal.table.archive",
        "526172211A, refusal.table.archive",
        "D0CF11E0A1B11AE1, refusal.table.spreadsheet",
        "255044462D312E37, refusal.table.binary",
        "89504E470D0A1A0A, refusal.table.binary",
        "61002C6200000000, refusal.table.encodingUnknown",
        "3C68746D6C3E, refusal.table.markup",
        "'', refusal.table.empty",
        "EFBBBF, refusal.table.empty",
        "0D0A200D0A, refusal.table.empty",
    })
    void refusesWhatIsNoTable(String bytes, String key) throws IOException {
        assertThat(refusalOf(open(file(java.util.HexFormat.of().parseHex(bytes))))).isEqualTo(key);
    }

    @Test
    void knowsASpreadsheetUnderTheNameOfATable() throws IOException {
        byte[] zip = "PK\u0003\u0004....[Content_Types].xml".getBytes();

        assertThat(refusalOf(open(file(zip)))).isEqualTo("refusal.table.spreadsheet");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(refusalOf(open(dir.resolve("none.csv")))).isEqualTo("refusal.table.notFound");
    }

    @ParameterizedTest
    @CsvSource({"GB18030, UTF-8", "UTF-8, GB18030", "UTF-8, GBK", "UTF-16LE, UTF-8"})
    void refusesAnEncodingThatWasStatedWrongly(String written, String stated) throws IOException {
        Path file = file(TOWNS + TOWNS, written);

        Outcome<TableFile> opened =
                TableFile.open(file, Optional.of(Charset.forName(stated)), Optional.empty());

        assertThat(refusalOf(opened)).isEqualTo("refusal.table.encodingWrong");
    }

    @Test
    void forgivesOneCharacterThatWasCutInTwo() throws IOException {
        byte[] whole = TOWNS.repeat(20).getBytes("UTF-8");
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);

        try (TableFile table = open(file(cut)).value()) {
            assertThat(table.encoding().charset()).isEqualTo(Charset.forName("UTF-8"));
            assertThat(rows(table).get(98).values().get(1)).endsWith("\uFFFD");
        }
    }

    @Test
    void refusesALineOfThreeHundredMegabytesWithoutHoldingIt() throws IOException {
        Path file = dir.resolve("line.csv");
        byte[] block = "1234567,".repeat(1 << 17).getBytes();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 300; i++) {
                out.write(block);
            }
        }

        Outcome<TableFile> opened = open(file);

        assertThat(refusalOf(opened)).isEqualTo("refusal.table.rowTooLong");
        assertThat(opened.refusal().orElseThrow().args()).contains(1L);
    }
}
