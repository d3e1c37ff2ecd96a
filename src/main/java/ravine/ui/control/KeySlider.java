package ravine.ui.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import ravine.spec.Key;

/** A slider for a number, on a logarithmic scale where its range spans decades; it sets values of three significant digits. */
public final class KeySlider extends Slider {

    private static final MathContext DIGITS = new MathContext(3);

    private Key.Numeric key;
    private final Region beyond = new Region();
    private final Tooltip reason = HelpTip.of("");
    private OptionalDouble limit = OptionalDouble.empty();
    private boolean following;

    KeySlider(Key.Numeric key, ObservableValue<Object> shown, Consumer<Object> take) {
        this.key = key;
        beyond.getStyleClass().add("beyond");
        beyond.setManaged(false);
        beyond.setMouseTransparent(true);
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                getChildren().add(beyond);
            }
        });
        reach(key);
        setAccessibleText(key.name());
        shown.subscribe(this::follow);
        valueProperty().addListener((was, before, now) -> {
            if (!following) {
                take.accept(key.valueOf(number(now.doubleValue())));
                // What was taken may be another number, such as the nearest of some.
                follow(shown.getValue());
            }
        });
    }

    @Override
    public void increment() {
        move(getBlockIncrement());
    }

    @Override
    public void decrement() {
        move(-getBlockIncrement());
    }

    /** Moves to the next number that is taken, which may be several increments from here. */
    private void move(double by) {
        double before = getValue();
        double to = before;
        do {
            to = Math.max(getMin(), Math.min(getMax(), to + by));
            setValue(to);
        } while (getValue() == before && to > getMin() && to < getMax());
    }

    /** Runs as far as this key says from now on. */
    public final void reach(Key.Numeric wider) {
        following = true;
        key = wider;
        setMin(place(key.from()));
        setMax(place(key.to()));
        setBlockIncrement((getMax() - getMin()) / 50);
        following = false;
    }

    /** Marks the part of the slider beyond a number, and says why. */
    public final void mark(OptionalDouble beyondThis, String why) {
        if (!beyondThis.equals(limit)) {
            limit = beyondThis;
            reason.setText(why);
            setTooltip(limit.isPresent() ? reason : null);
            setAccessibleHelp(limit.isPresent() ? why : null);
            layBeyond();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        layBeyond();
    }

    private void layBeyond() {
        beyond.setVisible(limit.isPresent() && limit.getAsDouble() < key.to());
        if (beyond.isVisible() && lookup(".thumb") instanceof Region thumb) {
            double share = (place(Math.max(limit.getAsDouble(), key.from())) - getMin()) / (getMax() - getMin());
            double from = thumb.getWidth() / 2 + share * (getWidth() - thumb.getWidth());
            // Moved without a new place, for that would lay out all around it.
            beyond.setTranslateX(from);
            beyond.resize(Math.max(2, getWidth() - thumb.getWidth() / 2 - from), getHeight());
        }
    }

    private void follow(Object value) {
        following = true;
        setValue(place(((Number) value).doubleValue()));
        following = false;
    }

    private double place(double number) {
        double shown = Math.max(key.from(), Math.min(key.to(), number));
        return key.log() ? Math.log10(shown) : shown;
    }

    /** The number at a place of the slider, rounded, within what the key allows. */
    private double number(double place) {
        double exact = key.log() ? Math.pow(10, place) : place;
        double rounded = key.whole()
                ? Math.rint(exact)
                : new BigDecimal(exact).round(DIGITS).doubleValue();
        return Math.max(key.from(), Math.min(key.to(), rounded));
    }
}
