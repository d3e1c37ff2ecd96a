package ravine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.json.JsonReader;
import ravine.json.JsonText;

class TableTest {

    private static final Table SMALL = table(1, 2, 3, 4);

    /** Rows whose u are these numbers and whose v are ten times as large. */
    private static Table table(double... u) {
        var columns = new LinkedHashMap<String, double[]>();
        columns.put("u", u);
        columns.put(
                "v", IntStream.range(0, u.length).mapToDouble(i -> 10 * u[i]).toArray());
        return Table.of("small", columns);
    }

    @Test
    void edits_make_other_tables_and_leave_this_one() {
        assertEquals(table(1, 2, 3, 4), SMALL.withCell(1, 0, 7).withCell(1, 0, 2));
        assertNotEquals(SMALL, SMALL.withCell(1, 0, 7));
        assertEquals(table(1, 2, 3, 4, 5), SMALL.withRow(5, 50));
        assertEquals(table(1, 3, 4), SMALL.withoutRow(1));
        assertEquals(table(2, 3, 4), SMALL.withoutRow(0));
        assertEquals(table(1, 2, 3), SMALL.withoutRow(3));
        assertEquals(table(1, 2, 3, 4), SMALL);
    }

    @Test
    void rows_kept_out_follow_their_rows_when_others_are_deleted() {
        var split = SMALL.withValidation(3, 1);
        assertArrayEquals(new int[] {1, 3}, split.validation());
        assertArrayEquals(new int[] {0, 2}, split.training());
        assertArrayEquals(new int[] {0, 2}, split.withoutRow(0).validation());
        assertArrayEquals(new int[] {2}, split.withoutRow(1).validation());
        assertArrayEquals(new int[] {0, 2, 4}, split.withRow(5, 50).training());
    }

    @Test
    void standardized_columns_have_mean_nought_and_deviation_one_in_the_rows_to_train_with() {
        var table = table(1, 2, 4, 5, 1000).withValidation(4).withStandardized(Set.of("u"));
        var u = table.column(0);
        assertEquals(0, u[0] + u[1] + u[2] + u[3], 1e-15);
        assertEquals(4, u[0] * u[0] + u[1] * u[1] + u[2] * u[2] + u[3] * u[3], 1e-14);
        assertEquals(1000, table.raw(4, 0));
        assertEquals(1000, Standardization.of(table, 0).raw(table.at(4, 0)), 1e-12);
        assertArrayEquals(new double[] {10, 20, 40, 50, 10000}, table.column(1));
        assertArrayEquals(table.rawColumn(0), table.withStandardized(Set.of()).column(0));
    }

    @Test
    void standardized_column_of_equal_numbers_is_nought() {
        assertArrayEquals(
                new double[3], table(7, 7, 7).withStandardized(Set.of("u")).column(0));
    }

    @Test
    void no_table_is_without_rows_to_train_with() {
        for (Supplier<Table> made : java.util.List.<Supplier<Table>>of(
                () -> table(),
                () -> SMALL.withValidation(0, 1, 2, 3),
                () -> SMALL.withValidation(4),
                () -> SMALL.withCell(0, 0, Double.NaN),
                () -> SMALL.withRow(1),
                () -> SMALL.withStandardized(Set.of("w")))) {
            assertThrows(IllegalArgumentException.class, made::get);
        }
    }

    @Test
    void what_is_written_reads_back_as_the_same_table() throws Mistake {
        for (var table : new Table[] {
            SMALL,
            SMALL.withValidation(0, 2),
            SMALL.withStandardized(Set.of("u")),
            table(0.1, 1e-300, -1e99).withStandardized(Set.of("u", "v")).withValidation(2)
        }) {
            var text = JsonText.of(TableFields.write(table));
            assertEquals(table, TableFields.read(JsonReader.read(text)), text);
        }
        assertEquals(
                "{'name':'small','columns':{'u':[1,2,3,4],'v':[10,20,30,40]},'validation':[1,3]}",
                JsonText.of(TableFields.write(SMALL.withValidation(0, 2)))
                        .replaceAll("\\s", "")
                        .replace('"', '\''));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'t','columns':{}} | columns: here stand 0 columns; a table has 1 to 50.",
                "{'name':'t','columns':{'u':[]}} | columns: here stand 0 rows; a table has 1 to 100000.",
                "{'name':'t','columns':{'u':[1],'v':[1,2]}} | columns: “v” has 2 numbers, the first column 1; all have the same.",
                "{'name':'t','columns':{'u':[1,'a']}} | columns.u[1]: here stands a number, not a text.",
                "{'name':'t','columns':{'u':[1,1e200]}} | columns.u[1]: 1e200 is above 1e100.",
                "{'name':'t','columns':{'2u':[1]}} | columns.2u: “2u” is no name; one is a letter, then letters, digits or _, at most 50 characters.",
                "{'name':'t','columns':{'u':[1,2]},'validation':[3]} | validation[0]: 3 is above 2.",
                "{'name':'t','columns':{'u':[1,2]},'validation':[1,2,1]} | validation: no row is left to train with.",
                "{'name':'t','columns':{'u':[1,2]},'raw':{'v':[1,2]}} | raw: there is no column “v”.",
                "{'name':'t','columns':{'u':[1],'v':[1e200]},'raw':{'u':[1]}} | columns.v[0]: 1e200 is above 1e100.",
                "{'name':'t','columns':{'u':[1,2]},'raw':{'u':[1]}} | raw: standardized, “u” has 0.0 in row 1, not 1.0 as in columns.",
                "{'name':'t','columns':{'u':[-1,2]},'raw':{'u':[1,2]}} | raw: standardized, “u” has 1.0 in row 2, not 2.0 as in columns.",
                "{'name':'t','columns':{'u':[1,2]},'rows':2} | rows: there is no such field. Did you mean “raw”? It is one of name, columns, raw, validation."
            })
    void what_is_wrong_in_a_file_is_said_with_its_path(String json, String sentence) throws Mistake {
        var value = JsonReader.read(json.replace('\'', '"'));
        assertEquals(
                sentence,
                assertThrows(Mistake.class, () -> TableFields.read(value)).sentence());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.5, 1})
    void share_of_rows_is_drawn_by_the_seed_and_leaves_one_to_train_with(double share) {
        var table = table(IntStream.range(0, 40).asDoubleStream().toArray());
        var split = ValidationShare.of(table, share, 5);
        assertEquals(Math.min(39, Math.round(40 * share)), split.validation().length);
        assertEquals(split, ValidationShare.of(table, share, 5));
        if (share > 0 && share < 1) {
            assertNotEquals(split, ValidationShare.of(table, share, 6));
        }
    }

    @Test
    void every_row_is_as_often_kept_out_as_others() {
        var table = table(IntStream.range(0, 10).asDoubleStream().toArray());
        var counts = new int[10];
        for (int seed = 0; seed < 10_000; seed++) {
            for (int row : ValidationShare.of(table, 0.3, seed).validation()) {
                counts[row]++;
            }
        }
        for (int count : counts) {
            assertTrue(Math.abs(count - 3000) < 5 * Math.sqrt(10_000 * 0.3 * 0.7), () -> "kept out " + count);
        }
    }
}
