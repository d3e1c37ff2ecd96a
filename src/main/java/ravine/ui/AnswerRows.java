package ravine.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ravine.spec.Key;
import ravine.ui.control.KeyRows;

/** A slider and a field for a number that is asked for; nothing of the window follows it before it is given as an answer. */
final class AnswerRows extends KeyRows {

    private final ObjectProperty<Object> value;
    private final List<Double> snaps;

    /** Begins with a value; of several {@code snaps} the nearest is taken. */
    AnswerRows(Key.Numeric key, double first, List<Double> snaps) {
        value = new SimpleObjectProperty<>(key.valueOf(first));
        this.snaps = snaps;
        addNumber(key, key.name(), value, given -> value.set(key.valueOf(snapped(((Number) given).doubleValue()))));
    }

    double given() {
        return ((Number) value.get()).doubleValue();
    }

    private double snapped(double number) {
        return snaps.stream()
                .min((one, other) -> Double.compare(Math.abs(one - number), Math.abs(other - number)))
                .orElse(number);
    }
}
