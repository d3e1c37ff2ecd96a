package ravine.data.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.data.library.DataLibrary;

/**
 * Files with anything broken in them, which give a table or a sentence with its place and nothing else. The property
 * {@code fuzz} says how many are tried, some thousand unless it is set.
 */
class DamagedCsvTest {

    private static final int FILES = Integer.getInteger("fuzz", 5_000);

    private static final List<String> PIECES = List.of(
            ",",
            ";",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\r",
            " ",
            "",
            "NaN",
            "1e999",
            "-",
            ".",
            "=A1",
            "#DIV/0!",
            "−1",
            "1,5",
            "\uFEFF",
            "\0",
            "\uD800",
            "é",
            "u",
            "v",
            "0x1p3",
            "9".repeat(400),
            "a,".repeat(60),
            "\n".repeat(100),
            "“”",
            "e",
            "\u0085",
            "\u2028",
            "inf",
            "None",
            "1 000",
            "1_000",
            "$5",
            "5%",
            "true",
            "false");

    @Test
    void damaged_file_gives_a_table_or_a_sentence_with_its_place() {
        var random = new SplittableRandom(20);
        int tables = 0;
        for (int file = 0; file < FILES; file++) {
            var text = damaged(random);
            try {
                var read = CsvTable.read("t", text);
                assertTrue(read.table().rows() > 0);
                tables++;
            } catch (Mistake mistake) {
                assertFalse(mistake.sentence().isBlank());
                assertTrue(
                        mistake.sentence().matches("(?s)(line \\d+, column \\d+: |It is empty).*"), mistake::sentence);
            } catch (RuntimeException broken) {
                throw new AssertionError("file %d: %s".formatted(file, text), broken);
            }
        }
        assertTrue(tables > FILES / 20 && tables < FILES, "so many were still tables: " + tables);
    }

    private static String damaged(SplittableRandom random) {
        var known =
                DataLibrary.all().get(random.nextInt(DataLibrary.all().size())).table();
        var text = new StringBuilder(CsvText.of(known));
        text.setLength(Math.min(text.length(), 20 + random.nextInt(400)));
        if (random.nextInt(3) == 0) {
            var other = text.toString().replace(',', random.nextBoolean() ? ';' : '\t');
            text.replace(0, text.length(), other);
        }
        for (int damage = random.nextInt(6); damage >= 0; damage--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                case 2 -> text.insert(at, text.substring(random.nextInt(at + 1), at));
                default -> text.insert(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
            }
        }
        return text.toString();
    }
}
