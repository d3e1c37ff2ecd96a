package ravine.ui.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.spec.TypedNumber;
import ravine.workbench.SessionNumber;
import ravine.workbench.Workbench;

/**
 * A field for one number: it takes every whole number as it is typed; of any other text it says below what is allowed, and leaves the
 * number as it was. Enter gives the keyboard to the picture, where the window has one. Without the keyboard focus, a number too long for it is shown by its first
 * digits and a mark that there are more.
 */
public final class NumberField extends TextField {

    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final String MORE = "…";

    /** No number has more digits that tell it from all others. */
    private static final int MOST_DIGITS = 17;

    /** The room that the caret takes, in pixels. */
    private static final double CARET = 3;

    private final FieldSentence sentence = new FieldSentence(this);
    private Runnable accept = () -> {};
    private Runnable restore = () -> {};
    private String whole = "";
    private boolean shortening;
    private boolean giving;

    public NumberField() {
        getStyleClass().add("number-field");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Shows a value of this key, and hands on what is typed. */
    public void connect(Supplier<? extends Key> key, ObservableValue<?> shown, Consumer<Object> take) {
        var before = new AtomicReference<Object>(shown.getValue());
        // What was handed on and is not shown yet, as it may be a frame later: then it is no news.
        var pending = new AtomicReference<Optional<Object>>(Optional.empty());
        Supplier<Object> known = () -> pending.get().orElseGet(shown::getValue);
        Consumer<Object> give = value -> {
            if (!value.equals(known.get())) {
                pending.set(Optional.of(value));
                giving = true;
                take.accept(value);
                giving = false;
            }
        };
        textProperty().addListener((was, old, now) -> {
            if (shortening) {
                return;
            }
            whole = now;
            if (isFocused() && TypedNumber.isUnfinished(now)) {
                mark(null);
                return;
            }
            read(key.get(), give, () -> give.accept(before.get()));
        });
        shown.addListener((was, old, now) -> {
            boolean news = !Optional.of(now).equals(pending.getAndSet(Optional.empty()));
            if (!giving && news) {
                before.set(now);
                show(key.get(), now);
            }
        });
        show(key.get(), shown.getValue());
        accept = () -> {
            read(key.get(), give, () -> give.accept(before.get()));
            before.set(known.get());
        };
        restore = () -> setText(key.get().write(shown.getValue()));
        focusedProperty().addListener((was, old, focused) -> {
            if (focused) {
                before.set(shown.getValue());
                shorten(whole);
            } else {
                pending.set(Optional.empty());
                leave();
            }
        });
    }

    private void read(Key key, Consumer<Object> give, Runnable otherwise) {
        try {
            var value = TypedNumber.read(key, whole);
            mark(null);
            give.accept(value);
        } catch (Mistake wrong) {
            mark(wrong);
            otherwise.run();
        }
    }

    /** A zero, which may have been the beginning of another number, counts; what is no number is forgotten. */
    private void leave() {
        if (TypedNumber.isUnfinished(whole) && !whole.isBlank()) {
            accept.run();
        }
        mark(null);
        restore.run();
        requestLayout();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            accept.run();
            event.consume();
            if (!getPseudoClassStates().contains(WRONG) && !PictureFocus.take(getScene())) {
                selectAll();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            mark(null);
            restore.run();
        }
    }

    /** Shows a number of the workbench's session, and sets it. */
    public void connect(SessionNumber number, Workbench workbench) {
        connect(
                () -> number.keyIn().apply(workbench.session()),
                workbench.history().now().map(number::get),
                value -> workbench.edit(number.name(), session -> number.set(session, value)));
    }

    /** Leaves a text alone that already reads as the value, such as 0.50 for 0.5. */
    private void show(Key key, Object value) {
        try {
            if (value.equals(TypedNumber.read(key, whole))) {
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
        setAccessibleHelp(wrong == null ? null : wrong.sentence());
        if (wrong == null) {
            sentence.fallSilent();
        } else {
            sentence.say(wrong.sentence());
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute asked, Object... parameters) {
        return ValueInWords.of(this, asked, this::getText, () -> super.queryAccessibleAttribute(asked, parameters));
    }
}
