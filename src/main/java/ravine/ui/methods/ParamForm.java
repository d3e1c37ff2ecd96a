package ravine.ui.methods;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.spec.DisplayNumber;
import ravine.spec.Key;
import ravine.spec.Role;
import ravine.spec.Spec;
import ravine.workbench.WindowWords;

/** The settings of one record; those that few people change are shown on demand. */
final class ParamForm extends VBox {

    private final ParamRows usual;

    /** A form that shows the record and hands on each changed value. */
    ParamForm(Spec<?> spec, ObservableValue<?> shown, BiConsumer<Key, Object> take) {
        getStyleClass().add("form");
        Predicate<Key> rare = ParamForm::isRare;
        usual = new ParamRows(spec, keys(spec, rare.negate()), shown, take);
        getChildren().add(usual);
        if (spec.keys().isEmpty()) {
            var about = spec.about();
            getChildren().add(says(WindowWords.of("methods.nosettings", about.name(), about.formula())));
        }
        var others = keys(spec, rare);
        if (!others.isEmpty()) {
            var more = new ToggleButton(WindowWords.of("form.more"));
            more.getStyleClass().addAll("flat", "small", "more");
            more.setGraphic(new FontIcon("fth-chevron-right"));
            var rows = new ParamRows(spec, others, shown, take);
            rows.visibleProperty().bind(more.selectedProperty());
            rows.managedProperty().bind(more.selectedProperty());
            getChildren().addAll(more, rows);
        }
    }

    private static Label says(String words) {
        var says = new Label(words);
        says.getStyleClass().add("says");
        says.setMinHeight(USE_PREF_SIZE);
        return says;
    }

    /** Marks where the method would diverge on the slider of its rate, if it has one. */
    void markRate(OptionalDouble limit) {
        var why =
                limit.isPresent() ? WindowWords.of("form.limit", DisplayNumber.shortened(limit.getAsDouble(), 3)) : "";
        usual.slider(Role.RATE).ifPresent(slider -> slider.mark(limit, why));
    }

    private static List<Key> keys(Spec<?> spec, Predicate<Key> which) {
        return spec.keys().stream().filter(which).toList();
    }

    /** Whether few people change the key: a switch, or a number that has no letter of its own in the formula. */
    private static boolean isRare(Key key) {
        return key instanceof Key.Numeric number
                ? number.symbol().equals(number.name())
                : ((Key.Choices) key).isSwitch();
    }
}
