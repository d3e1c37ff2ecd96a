package ravine.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.data.Table;
import ravine.data.library.DataLibrary;
import ravine.file.Unreadable;

class CsvTableTest {

    private static CsvTable read(String text) throws Mistake {
        return CsvTable.read("t", written(text));
    }

    /** A text as it is written in these tests: line ends and tabs by name. */
    private static String written(String text) {
        return text.replace("<tab>", "\t")
                .replace("<crlf>", "\r\n")
                .replace("<cr>", "\r")
                .replace("<lf>", "\n")
                .replace("<bom>", "\uFEFF")
                .replace("<nul>", "\0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u,v<lf>1,2.5<lf>-3,4e2<lf>",
                "u,v<lf>1,2.5<lf>-3,4e2",
                "u,v<crlf>1,2.5<crlf>-3,4e2<crlf>",
                "u,v<cr>1,2.5<cr>-3,4e2<cr>",
                "<bom>u,v<lf>1,2.5<lf>-3,4e2<lf>",
                "u;v<lf>1;2,5<lf>-3;400<lf>",
                "u;v<lf>1;2.5<lf>-3;4E+2<lf>",
                "u<tab>v<lf>1<tab>2.5<lf>-3<tab>400<lf>",
                "\"u\",\"v\"<lf>\"1\",\"2.5\"<lf>\"-3\",\"400\"<lf>",
                " u , v <lf> 1 , 2.5 <lf> −3 , \"400\" <lf>",
                "<lf><lf>u,v<lf><lf>1,2.5<lf>  <lf>-3,400<lf><lf><lf>",
                "\"u\";v<lf>\"1\";\"2,5\"<lf>-3;+400<lf>",
            })
    void cells_are_read_however_they_are_parted_and_lines_end(String text) throws Mistake {
        var read = read(text);
        assertEquals(List.of("u", "v"), read.table().columns());
        assertArrayEquals(new double[] {1, 2.5, -3, 400}, read.table().cells());
        assertEquals(List.of(), read.remarks());
        assertEquals("t", read.table().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "u,sex<lf>1,male<lf>2,female<lf>3,male | u,sex | 1 1 2 0 3 1 | Column “sex” is 0 for “female” and 1 for “male”.",
                "u,v<lf>1,2<lf>,3<lf>4,NaN<lf>5,6 | u,v | 1 2 5 6 | 2 rows are left out for a gap: line 3 in “u”, line 4 in “v”.",
                "u,v<lf>1,2<lf>?,3 | u,v | 1 2 | A row is left out for a gap: line 3 in “u”.",
                "day,u<lf>mon,1<lf>tue,2<lf>wed,3 | u | 1 2 3 | Column “day” is left out: line 2, column 1 is “mon”, not a number.",
                "u,v<lf>1,2<lf>3,4x<lf>5,6 | u | 1 3 5 | Column “v” is left out: line 3, column 3 is “4x”, not a number.",
                "u,v<lf>1,=A2*2<lf>3,=A3*2 | u | 1 3 | Column “v” is left out: line 2, column 3 is “=A2*2”, a formula of a spreadsheet, which can save its values instead.",
                "u,v<lf>1,2<lf>3,1e999 | u | 1 3 | Column “v” is left out: line 3, column 3 is “1e999”, not a number from -1e100 to 1e100.",
                "u,v<lf>1,-inf<lf>3,4 | u | 1 3 | Column “v” is left out: line 2, column 3 is “-inf”, not a number from -1e100 to 1e100.",
                "u,v<lf>1,\"2,5\"<lf>3,4 | u | 1 3 | Column “v” is left out: line 2, column 3 is “2,5”, a decimal comma, which is read where cells are parted by semicolons.",
                "u,v<lf>1,<lf>3, | u | 1 3 | Column “v” is left out: it is empty.",
                "u,v<lf>1,a<lf>3,a | u | 1 3 | Column “v” is left out: line 2, column 3 is “a”, the only word.",
                ",u<lf>0,1<lf>1,3 | u | 1 3 | Column 1 is left out: it has no name.",
                "Sepal length (cm),2020<lf>1,2 | Sepal_length_cm,c2020 | 1 2 | Column “Sepal length (cm)” is called Sepal_length_cm. Column “2020” is called c2020.",
                "u,u<lf>1,2 | u,u_2 | 1 2 | Column “u” is called u_2.",
                "u;v<lf>1;1.234,5<lf>2;3 | u | 1 2 | Column “v” is left out: line 2, column 3 is “1.234,5”, not a number.",
                "u,\"say \"\"v\"\"<lf>twice\"<lf>1,2 | u,say_v_twice | 1 2 | Column “say \"v\"<lf>twice” is called say_v_twice.",
            })
    void what_becomes_of_columns_and_rows_is_said(String text, String columns, String cells, String remarks)
            throws Mistake {
        var read = read(text);
        assertEquals(columns, String.join(",", read.table().columns()));
        var numbers = new StringBuilder();
        for (double cell : read.table().cells()) {
            numbers.append(numbers.isEmpty() ? "" : " ").append("%.0f".formatted(cell));
        }
        assertEquals(cells, numbers.toString());
        assertEquals(written(remarks), String.join(" ", read.remarks()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | `` | It is empty.",
                "<lf><lf> | `` | It is empty.",
                "u,v | u | line 1, column 1: below the names of the columns stands no row.",
                "1,2<lf>3,4 | 1 | line 1, column 1: the first line has the names of the columns, such as u and v, not numbers.",
                "1,5;2<lf>3;4 | 1,5 | line 1, column 1: the first line has the names of the columns, such as u and v, not numbers.",
                "u,v<lf>1,2<lf>3 | 3 | line 3, column 1: 1 cell in this row, but 2 names in the first line.",
                "u,v<lf>1,2<lf>3,4,5 | 5 | line 3, column 5: 3 cells in this row, but 2 names in the first line.",
                "u,v<lf>1,\"2<lf>3,4<lf> | \" | line 2, column 3: this quotation mark is never closed.",
                "u,v<lf>1,\"2\"3<lf> | 3 | line 2, column 6: after a closed quotation mark the cell ends; a mark within a cell is written twice.",
                "u,v<lf>1,<nul>2<lf> | <nul> | line 2, column 3: here stands a character that no text has (U+0000).",
                "a,b<lf>x,y<lf>z,w<lf>1,2 | a | line 1, column 1: no column has numbers. Column “a” is left out: line 2, column 1 is “x”, not a number. Column “b” is left out: line 2, column 3 is “y”, not a number.",
                "u,v<lf>1,<lf>,2 | u | line 1, column 1: every row has a gap.",
            })
    void what_cannot_be_read_is_said_with_line_and_column(String text, String place, String sentence) {
        var mistake = assertThrows(Mistake.class, () -> read(text));
        assertEquals(sentence, mistake.sentence().strip());
        assertEquals(
                written(place).strip(),
                mistake.text().substring(mistake.start(), mistake.end()).strip());
    }

    @Test
    void table_of_very_many_columns_rows_or_letters_is_not_read_to_its_end() {
        record Endless(String begin, String again, String sentence) {}
        for (var endless : List.of(
                new Endless("", "c,", "line 1, column 101: a table has at most 50 columns; here more stand."),
                new Endless("u,v\n", "1,2\n", "line 100002, column 1: a table has at most 100,000 rows."),
                new Endless("u,v\n", "1", "line 2, column 100001: the line is longer than 100,000 characters."),
                new Endless("u,v\n\"", "1\n", "line 50001, column 2: the line is longer than 100,000 characters."))) {
            var in = new Repeated(endless.begin, endless.again);
            assertEquals(
                    endless.sentence,
                    assertThrows(Mistake.class, () -> CsvTable.read("t", in)).sentence());
            assertTrue(in.given < 2_000_000);
        }
    }

    /** A text that never ends. */
    private static final class Repeated extends Reader {

        private final String begin;
        private final String again;
        private int given;

        Repeated(String begin, String again) {
            this.begin = begin;
            this.again = again;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                buffer[i] = given < begin.length()
                        ? begin.charAt(given)
                        : again.charAt((given - begin.length()) % again.length());
                given++;
            }
            return length;
        }

        @Override
        public void close() {}
    }

    @Test
    void file_is_called_after_its_name(@TempDir Path folder) throws IOException, Mistake {
        var file = folder.resolve("Größen.CSV");
        Files.writeString(file, "\uFEFFGröße\n1,5\n".replace(',', '.'));
        var read = CsvTable.read(file);
        assertEquals("Größen", read.table().name());
        assertEquals(List.of("Größe"), read.table().columns());
    }

    @Test
    void file_that_is_no_text_says_so(@TempDir Path folder) throws IOException {
        var file = folder.resolve("u.csv");
        Files.write(file, "Größe\n1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(assertThrows(Unreadable.class, () -> CsvTable.read(file))
                .sentence()
                .endsWith("it is not a text in UTF-8."));
        assertTrue(assertThrows(Unreadable.class, () -> CsvTable.read(folder))
                .sentence()
                .endsWith("it is a folder."));
        assertTrue(assertThrows(Unreadable.class, () -> CsvTable.read(folder.resolve("none")))
                .sentence()
                .endsWith("there is no such file."));
    }

    @Test
    void table_is_written_as_what_reads_back_as_it() throws Mistake {
        for (var known : DataLibrary.all()) {
            Table table = known.table();
            var again = CsvTable.read(table.name(), CsvText.of(table));
            assertEquals(table, again.table());
            assertEquals(List.of(), again.remarks());
        }
    }
}
