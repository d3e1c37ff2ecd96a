package ravine.data.csv;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.data.Table;
import ravine.spec.PlainNumber;

/** A table as comma-separated values, its raw numbers, which read back as the same ones. */
public final class CsvText {

    private CsvText() {}

    public static String of(Table table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> row(table, row))
                .collect(Collectors.joining("\n", String.join(",", table.columns()) + "\n", "\n"));
    }

    private static String row(Table table, int row) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> PlainNumber.plain(table.raw(row, column)))
                .collect(Collectors.joining(","));
    }
}
