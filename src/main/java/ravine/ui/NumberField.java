package ravine.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.spec.Key;
import ravine.workbench.SessionNumber;
import ravine.workbench.Workbench;

/** A field for one number: it takes every text that can be read as it is typed, and marks any other and says what is allowed. */
public final class NumberField extends TextField {

    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private @Nullable Tooltip help;

    public NumberField() {
        getStyleClass().add("number-field");
    }

    /** Shows a value of this key, and hands on what is typed. */
    void connect(Supplier<Key.Numeric> key, ObservableValue<?> shown, Consumer<Object> take) {
        help = getTooltip();
        shown.addListener((was, before, now) -> show(key.get(), now));
        show(key.get(), shown.getValue());
        textProperty().addListener((was, before, now) -> {
            try {
                var value = key.get().read(now, 0, now.length());
                mark(null);
                if (!value.equals(shown.getValue())) {
                    take.accept(value);
                }
            } catch (Mistake wrong) {
                mark(wrong);
            }
        });
        focusedProperty().addListener((was, before, focused) -> {
            if (!focused) {
                setText(key.get().write(shown.getValue()));
            }
        });
    }

    /** Shows a number of the workbench's session, and sets it. */
    void connect(SessionNumber number, Workbench workbench) {
        connect(
                () -> number.keyIn().apply(workbench.session()),
                workbench.history().now().map(number::get),
                value -> workbench.edit(number.name(), session -> number.set(session, value)));
    }

    /** Leaves a text alone that already reads as the value, such as 0.50 for 0.5. */
    private void show(Key.Numeric key, Object value) {
        try {
            if (value.equals(key.read(getText(), 0, getText().length()))) {
                return;
            }
        } catch (Mistake wrong) {
            mark(null);
        }
        setText(key.write(value));
    }

    private void mark(@Nullable Mistake wrong) {
        pseudoClassStateChanged(WRONG, wrong != null);
        setTooltip(wrong == null ? help : new Tooltip(wrong.sentence()));
    }
}
