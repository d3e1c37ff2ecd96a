package ravine.ui;

import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ravine.spec.Key;
import ravine.ui.control.KeyRows;

/** A slider and a field for a number that is asked for; nothing of the window follows it before it is given as an answer. */
final class AnswerRows extends KeyRows {

    private final ObjectProperty<Object> value;

    /** Begins with a value; {@code snapped} is the number that is taken instead of the one that is given. */
    AnswerRows(Key.Numeric key, double first, DoubleUnaryOperator snapped) {
        value = new SimpleObjectProperty<>(key.valueOf(first));
        addNumber(
                key,
                key.name(),
                value,
                given -> value.set(key.valueOf(snapped.applyAsDouble(((Number) given).doubleValue()))));
    }

    double given() {
        return ((Number) value.get()).doubleValue();
    }
}
