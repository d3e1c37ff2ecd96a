package ravine.ui.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.workbench.SessionNumber;
import ravine.workbench.Workbench;

/**
 * A field for one number: it takes every text that can be read as it is typed, and marks any other and says what is allowed. While
 * nobody types in it, a number too long for it is shown by its first digits and a mark that there are more.
 */
public final class NumberField extends TextField {

    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final String MORE = "…";

    /** No number has more digits that tell it from all others. */
    private static final int MOST_DIGITS = 17;

    /** The room that the caret takes, in pixels. */
    private static final double CARET = 3;

    private @Nullable Tooltip help;
    private final Tooltip mistake = new Tooltip();
    private String whole = "";
    private boolean shortening;

    public NumberField() {
        getStyleClass().add("number-field");
    }

    /** Shows a value of this key, and hands on what is typed. */
    public void connect(Supplier<Key.Numeric> key, ObservableValue<?> shown, Consumer<Object> take) {
        help = getTooltip();
        textProperty().addListener((was, before, now) -> {
            if (shortening) {
                return;
            }
            whole = now;
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
        shown.addListener((was, before, now) -> show(key.get(), now));
        show(key.get(), shown.getValue());
        focusedProperty().addListener((was, before, focused) -> {
            if (focused) {
                shorten(whole);
            } else {
                setText(key.get().write(shown.getValue()));
                requestLayout();
            }
        });
    }

    /** Shows a number of the workbench's session, and sets it. */
    public void connect(SessionNumber number, Workbench workbench) {
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
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!isFocused()) {
            shorten(fitting(getWidth() - snappedLeftInset() - snappedRightInset() - CARET));
        }
        super.layoutChildren();
    }

    private void shorten(String to) {
        if (!to.equals(getText())) {
            shortening = true;
            setText(to);
            shortening = false;
        }
    }

    /** The number with as many digits as there is room for, in pixels. */
    private String fitting(double room) {
        var shorter = whole;
        var number = PlainNumber.read(whole);
        for (int digits = MOST_DIGITS; number.isPresent() && digits > 0 && width(shorter) > room; digits--) {
            var begun = new BigDecimal(number.getAsDouble()).round(new MathContext(digits, RoundingMode.DOWN));
            shorter = PlainNumber.plain(begun.doubleValue()) + MORE;
        }
        return shorter;
    }

    private double width(String words) {
        var text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }

    private void mark(@Nullable Mistake wrong) {
        pseudoClassStateChanged(WRONG, wrong != null);
        if (wrong != null) {
            mistake.setText(wrong.sentence());
        }
        setTooltip(wrong == null ? help : mistake);
    }
}
