package ravine.workbench;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import ravine.Vec;
import ravine.data.Standardization;
import ravine.data.Table;
import ravine.panel.SessionScatter;
import ravine.session.Session;
import ravine.spec.Key;

/** Changes of the rows of the session's data, which is then no longer called as the table that it was. Rows and columns count from 0. Mutable: it knows which row is marked. */
public final class RowEdits {

    /** What a number of a table may be. */
    public static final Key.Numeric NUMBER = Key.Numeric.of("a cell", Table.NUMBERS);

    private static final int NONE = -1;

    /** So many key presses move a point from end to end. */
    private static final int STEPS = 100;

    private final ObservableValue<Session> session;
    private final Edits edits;
    private final IntegerProperty selected = new SimpleIntegerProperty(NONE);

    RowEdits(ObservableValue<Session> session, Edits edits) {
        this.session = session;
        this.edits = edits;
    }

    private Table table() {
        return session.getValue().problem().data().orElseThrow();
    }

    /** Whether the data have that number still: a field may hand it on when they are gone. */
    private boolean has(int row, int column) {
        return session.getValue()
                .problem()
                .data()
                .map(table -> row < table.rows() && column < table.columns().size())
                .orElse(false);
    }

    /** The row that is marked wherever rows are seen, from 0; −1 for none. */
    public IntegerProperty selected() {
        return selected;
    }

    /** The marked row, if the data have it. */
    OptionalInt row() {
        int row = selected.get();
        return session.getValue()
                        .problem()
                        .data()
                        .map(table -> row >= 0 && row < table.rows())
                        .orElse(false)
                ? OptionalInt.of(row)
                : OptionalInt.empty();
    }

    /** A row with its numbers as they were measured, in words; empty where the data have no such row. */
    public String words(int row) {
        return has(row, 0) ? ScatterReading.row(table(), row) : "";
    }

    /** Marks the next row, or the one before if negative; the first after the last. */
    public void markNext(int further) {
        session.getValue()
                .problem()
                .data()
                .ifPresent(table ->
                        selected.set(row().isEmpty() ? 0 : Math.floorMod(row().getAsInt() + further, table.rows())));
    }

    /** Moves the point of the marked row by a hundredth of what the points span. */
    public void nudge(int stepsAcross, int stepsUp) {
        row().ifPresent(row -> {
            var points = SessionScatter.points(session.getValue());
            double across = points.acrossAxis().length() / STEPS * stepsAcross;
            double up = points.uprightAxis().length() / STEPS * stepsUp;
            move(row, points.across(), points.upright(), new Vec(points.x(row) + across, points.y(row) + up));
        });
    }

    /** Takes the marked row away. */
    public void removeSelected() {
        row().ifPresent(this::remove);
    }

    /** Keeps the marked row out of training, or takes it in. */
    public void toggleSelected() {
        row().ifPresent(row -> keepOut(row, Arrays.binarySearch(table().validation(), row) < 0));
    }

    /** Sets a number as it was measured; changes of one gesture in a row are undone together. */
    public void set(String gesture, int row, int column, double number) {
        if (has(row, column) && table().raw(row, column) != number) {
            edit(gesture, table().withCell(row, column, number));
        }
    }

    /** Moves the point of a row to where these columns have these numbers, as formulas see them; moves in a row are undone together. */
    void move(int row, OptionalInt across, int upright, Vec seen) {
        var moved = table().withCell(row, upright, raw(upright, seen.x2()));
        edit(
                "point",
                across.isPresent() ? moved.withCell(row, across.getAsInt(), raw(across.getAsInt(), seen.x1())) : moved);
    }

    /** The number as it was measured of one as formulas see it. */
    double raw(int column, double seen) {
        var table = table();
        double raw = table.standardized().contains(table.columns().get(column))
                ? Standardization.of(table, column).raw(seen)
                : seen;
        return Math.max(Table.NUMBERS.min(), Math.min(Table.NUMBERS.max(), raw));
    }

    /** Adds a row of numbers as they were measured. */
    public void add(double... numbers) {
        if (table().rows() == Table.MOST_ROWS) {
            edits.say(WindowWords.of("data.full", "" + Table.MOST_ROWS));
        } else {
            edit("", table().withRow(numbers));
        }
    }

    /** Adds a row like another, or of zeros where there is none such. */
    public void addLike(int row) {
        if (session.getValue().problem().data().isEmpty()) {
            return;
        }
        var table = table();
        add(IntStream.range(0, table.columns().size())
                .mapToDouble(column -> row >= 0 && row < table.rows() ? table.raw(row, column) : 0)
                .toArray());
    }

    /** Takes a row away, unless it is the last to train with. */
    public void remove(int row) {
        var table = table();
        if (table.training().length == 1 && table.training()[0] == row) {
            edits.say(WindowWords.of("data.last"));
        } else {
            edit("", table.withoutRow(row));
        }
    }

    /** Keeps a row out of training, to validate with, or takes it in. */
    public void keepOut(int row, boolean out) {
        var others = Arrays.stream(table().validation()).filter(other -> other != row);
        var rows = (out ? IntStream.concat(others, IntStream.of(row)) : others).toArray();
        if (rows.length == table().rows()) {
            edits.say(WindowWords.of("data.last"));
        } else {
            var table = table().withValidation(rows);
            edits.edit("", now -> now.withProblem(problem -> problem.withData(Optional.of(table))));
        }
    }

    private void edit(String gesture, Table changed) {
        var mark = WindowWords.of("data.changed");
        var named = changed.name().endsWith(mark) ? changed : changed.withName(changed.name() + mark);
        edits.edit(gesture, now -> now.withProblem(problem -> problem.withData(Optional.of(named))));
    }
}
