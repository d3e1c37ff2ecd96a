package ravine.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import ravine.Vec;
import ravine.data.Table;
import ravine.scatter.ScatterPanel;
import ravine.spec.DisplayNumber;

/** What is read under the mouse over the points of the data. */
final class ScatterReading {

    private static final int DIGITS = 4;

    /** The most models that are read at once. */
    private static final int MOST_MODELS = 4;

    private ScatterReading() {}

    /** The row whose point is there, else the numbers there and what the models make of them, which is not told while a question is open; empty beside the frame. */
    static String at(ScatterPanel panel, Shown shown, Pixel pixel) {
        var place = panel.at(pixel.x(), pixel.y());
        if (place.isEmpty()) {
            return "";
        }
        var row = panel.rowAt(pixel.x(), pixel.y());
        return row.isPresent() ? row(panel, row.getAsInt()) : models(panel, shown, place.get());
    }

    /** A row with its numbers as formulas see them. */
    static String row(ScatterPanel panel, int row) {
        var table = panel.plot().points().table();
        return row(table, row, column -> table.at(row, column));
    }

    /** A row with its numbers as they were measured. */
    static String row(Table table, int row) {
        return row(table, row, column -> table.raw(row, column));
    }

    private static String row(Table table, int row, IntToDoubleFunction number) {
        var numbers = new ArrayList<String>();
        for (int column = 0; column < table.columns().size(); column++) {
            numbers.add(named(table.columns().get(column), number.applyAsDouble(column)));
        }
        boolean keptOut = Arrays.binarySearch(table.validation(), row) >= 0;
        return WindowWords.of(
                keptOut ? "scatter.row.validation" : "scatter.row", "" + (row + 1), String.join("  ", numbers));
    }

    private static String models(ScatterPanel panel, Shown shown, Vec place) {
        var points = panel.plot().points();
        var table = points.table();
        var read = new ArrayList<String>();
        read.add(named(
                points.across().isPresent()
                        ? table.columns().get(points.across().getAsInt())
                        : WindowWords.of("scatter.rows"),
                place.x1()));
        read.add(named(table.columns().get(points.upright()), place.x2()));
        panel.plot().curves().findFirst().ifPresent(curve -> panel.plot().models().stream()
                .limit(shown.asks() ? 0 : MOST_MODELS)
                .forEach(model -> read.add(named(
                        WindowWords.of("scatter.model", curve.name(), model.name()),
                        curve.at(model.at(shown.step())).value(place.x1(), 0)))));
        return String.join("  ", read);
    }

    private static String named(String name, double value) {
        return name + " " + DisplayNumber.shortened(value, DIGITS);
    }
}
