package ravine.data;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ravine.Mistake;
import ravine.json.JsonValue;
import ravine.spec.Range;

/**
 * A table as JSON: {@code {"name": "…", "columns": {"u": [1, 2], "v": [3, 4]}, "validation": [2]}}, where rows count from 1. The
 * columns are as formulas see them; of standardized ones the raw numbers stand in {@code raw}.
 */
public final class TableFields {

    /** What numbers of a table can be when they are standardized. */
    private static final Range STANDARDIZED = new Range(-1e300, 1e300, false);

    /** How much a standardized number may differ from what is computed of the raw one: other programs round otherwise. */
    private static final double NEAR = 1e-9;

    private TableFields() {}

    /** The table as what {@link ravine.json.JsonText} writes. */
    public static Map<String, Object> write(Table table) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", table.name());
        var columns = new LinkedHashMap<String, Object>();
        var raw = new LinkedHashMap<String, Object>();
        for (int column = 0; column < table.columns().size(); column++) {
            var name = table.columns().get(column);
            columns.put(name, list(table.column(column)));
            if (table.standardized().contains(name)) {
                raw.put(name, list(table.rawColumn(column)));
            }
        }
        fields.put("columns", columns);
        if (!raw.isEmpty()) {
            fields.put("raw", raw);
        }
        if (table.validation().length > 0) {
            fields.put(
                    "validation",
                    Arrays.stream(table.validation()).mapToObj(row -> row + 1).toList());
        }
        return fields;
    }

    private static List<Double> list(double[] numbers) {
        return new AbstractList<>() {
            @Override
            public Double get(int index) {
                return numbers[index];
            }

            @Override
            public int size() {
                return numbers.length;
            }
        };
    }

    /** Reads {@link #write} back. */
    public static Table read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var name = fields.get("name").string();
        var given = fields.get("columns");
        var raw = fields.find("raw");
        var measured = raw.isPresent() ? columns(raw.get(), Set.of()) : Map.<String, double[]>of();
        var columns = columns(given, measured.keySet());
        var validation = fields.find("validation");
        fields.close();
        var numbers = new LinkedHashMap<>(columns);
        for (var column : measured.entrySet()) {
            if (numbers.put(column.getKey(), column.getValue()) == null) {
                throw raw.orElse(value).mistake("there is no column “%s”.".formatted(column.getKey()));
            }
        }
        int rows = rows(raw.orElse(given), numbers);
        var table = Table.of(name, numbers);
        if (validation.isPresent()) {
            table = table.withValidation(validation(validation.get(), rows));
        }
        table = table.withStandardized(measured.keySet());
        for (var column : measured.keySet()) {
            check(raw.orElse(value), column, table, columns.getOrDefault(column, new double[0]));
        }
        return table;
    }

    private static Map<String, double[]> columns(JsonValue value, Set<String> standardized) throws Mistake {
        var columns = new LinkedHashMap<String, double[]>();
        for (var column : value.map().entrySet()) {
            if (!ColumnName.isAllowed(column.getKey())) {
                throw column.getValue()
                        .mistake("“%s” is no name; one is a letter, then letters, digits or _, at most %s characters."
                                .formatted(column.getKey(), ColumnName.LONGEST));
            }
            columns.put(
                    column.getKey(),
                    column.getValue().numbers(standardized.contains(column.getKey()) ? STANDARDIZED : Table.NUMBERS));
        }
        if (columns.isEmpty() || columns.size() > Table.MOST_COLUMNS) {
            throw value.mistake(
                    "here stand %s columns; a table has 1 to %s.".formatted(columns.size(), Table.MOST_COLUMNS));
        }
        return columns;
    }

    /** How many rows the columns have, all of them the same. */
    private static int rows(JsonValue value, Map<String, double[]> columns) throws Mistake {
        int rows = columns.values().iterator().next().length;
        for (var column : columns.entrySet()) {
            if (column.getValue().length != rows) {
                throw value.mistake("“%s” has %s numbers, the first column %s; all have the same."
                        .formatted(column.getKey(), column.getValue().length, rows));
            }
        }
        if (rows == 0 || rows > Table.MOST_ROWS) {
            throw value.mistake("here stand %s rows; a table has 1 to %s.".formatted(rows, Table.MOST_ROWS));
        }
        return rows;
    }

    private static int[] validation(JsonValue value, int rows) throws Mistake {
        var numbers = new LinkedHashSet<Integer>();
        for (double row : value.numbers(new Range(1, rows, true))) {
            numbers.add((int) row - 1);
        }
        if (numbers.size() == rows) {
            throw value.mistake("no row is left to train with.");
        }
        return numbers.stream().mapToInt(row -> row).toArray();
    }

    private static void check(JsonValue raw, String name, Table table, double[] given) throws Mistake {
        var standard = table.column(table.columns().indexOf(name));
        for (int row = 0; row < standard.length; row++) {
            if (row >= given.length
                    || !(Math.abs(standard[row] - given[row]) <= NEAR * Math.max(1, Math.abs(given[row])))) {
                throw raw.mistake("standardized, “%s” has %s in row %s, not %s as in columns."
                        .formatted(name, standard[row], row + 1, row < given.length ? given[row] : "nothing"));
            }
        }
    }
}
