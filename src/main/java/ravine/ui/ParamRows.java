package ravine.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import ravine.spec.Key;
import ravine.spec.Spec;

/** A row for each key of a record: a slider and a field for a number, buttons for the variants, a box for a switch. */
final class ParamRows extends GridPane {

    ParamRows(Spec<?> spec, List<Key> keys, ObservableValue<?> shown, BiConsumer<Key, Object> take) {
        getStyleClass().add("rows");
        for (var key : keys) {
            ObservableValue<Object> value = shown.map(record -> spec.value(record, key));
            Consumer<Object> taken = changed -> take.accept(key, changed);
            if (key instanceof Key.Numeric number) {
                addNumber(number, value, taken);
            } else if (key instanceof Key.Choices choices && choices.isSwitch()) {
                addSwitch(choices, value, taken);
            } else if (key instanceof Key.Choices choices) {
                var pills = new Pills(choices, value, taken);
                add(label(key.name(), key.name(), pills), 0, getRowCount());
                add(pills, 1, getRowCount() - 1, 2, 1);
            }
        }
    }

    private void addNumber(Key.Numeric key, ObservableValue<Object> value, Consumer<Object> take) {
        var slider = new KeySlider(key, value, take);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        var field = new NumberField();
        field.setAccessibleText(key.name());
        field.connect(() -> key, value, take);
        addRow(
                getRowCount(),
                label(key.symbol(), key.name() + ": " + key.range().words(), slider),
                slider,
                field);
    }

    private void addSwitch(Key.Choices key, ObservableValue<Object> value, Consumer<Object> take) {
        var box = new CheckBox(key.name());
        value.subscribe(now -> box.setSelected((Boolean) now));
        box.selectedProperty().addListener((was, before, now) -> take.accept(now));
        add(box, 0, getRowCount(), 3, 1);
    }

    private static Label label(String text, String help, Node of) {
        var label = new Label(text);
        label.getStyleClass().add("symbol");
        label.setTooltip(new Tooltip(help));
        label.setLabelFor(of);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
