package ravine.ui.control;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import ravine.spec.Key;
import ravine.spec.Option;

/** Rows of settings: a slider and a field for a number, buttons for the variants and what the chosen one means, a box for a switch. */
public class KeyRows extends GridPane {

    /** Symbols take at least so many pixels, so that the sliders of different rows begin at the same place. */
    private static final double SYMBOL_WIDTH = 20;

    /** Not a gap between the columns, for a pane finds the height of what spans them as if there were no gaps. */
    private static final Insets AROUND_SLIDER = new Insets(0, 8, 0, 8);

    /** The name of a row. */
    private static final class Symbol extends Label {

        Symbol(String text) {
            super(text);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(SYMBOL_WIDTH, super.computePrefWidth(height));
        }
    }

    @SuppressWarnings("this-escape") // only to the list of style classes, which the pane has by then
    protected KeyRows() {
        getStyleClass().add("rows");
    }

    /** Adds a number's row and returns its slider. */
    protected final KeySlider addNumber(
            Key.Numeric key, String help, ObservableValue<Object> value, Consumer<Object> take) {
        var slider = new KeySlider(key, value, take);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        GridPane.setMargin(slider, AROUND_SLIDER);
        var field = new NumberField();
        field.setAccessibleText(key.name());
        field.connect(() -> key, value, take);
        addRow(getRowCount(), label(key.symbol(), help, slider), slider, field);
        return slider;
    }

    protected final void addSwitch(Key.Choices key, ObservableValue<Object> value, Consumer<Object> take) {
        var box = new CheckBox(key.name());
        box.setTooltip(HelpTip.of(key.options().get(1).says()));
        value.subscribe(now -> box.setSelected((Boolean) now));
        box.selectedProperty().addListener((was, before, now) -> take.accept(now));
        add(box, 0, getRowCount(), 3, 1);
    }

    protected final void addVariants(Key.Choices key, ObservableValue<Object> value, Consumer<Object> take) {
        var pills = new SegmentedChoice(key.options(), value, take);
        var row = new FlowPane(label(key.name(), key.name(), pills), pills);
        row.getStyleClass().add("variants");
        add(row, 0, getRowCount(), 3, 1);
        var says = new Label();
        says.getStyleClass().add("says");
        says.setMinHeight(USE_PREF_SIZE);
        value.subscribe(now -> says.setText(key.options().stream()
                .filter(option -> option.value().equals(now))
                .map(Option::says)
                .map(UnbrokenText::of)
                .findFirst()
                .orElse("")));
        add(says, 0, getRowCount(), 3, 1);
    }

    static Label label(String text, String help, Node of) {
        var label = new Symbol(text);
        label.getStyleClass().add("symbol");
        label.setTooltip(HelpTip.of(help));
        label.setLabelFor(of);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
