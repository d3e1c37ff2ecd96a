package ravine.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import ravine.spec.Option;

/** The variants of a choice as buttons side by side, one of them down; each says what differs in its tooltip. */
public final class SegmentedChoice extends HBox {

    public SegmentedChoice(List<Option> options, ObservableValue<Object> shown, Consumer<Object> take) {
        this(options, shown, chosen -> {
            take.accept(chosen);
            return true;
        });
    }

    private SegmentedChoice(List<Option> options, ObservableValue<Object> shown, Predicate<Object> taken) {
        getStyleClass().add("pills");
        var group = new ToggleGroup();
        int last = options.size() - 1;
        for (int i = 0; i <= last; i++) {
            var button = button(options.get(i));
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
        shown.subscribe(now -> group.getToggles().stream()
                .filter(toggle -> now.equals(toggle.getUserData()))
                .forEach(group::selectToggle));
        group.selectedToggleProperty().addListener((was, before, now) -> {
            if (now == null || !taken.test(now.getUserData())) {
                group.selectToggle(before);
            }
        });
    }

    /** One of which a choice may be refused: the button that was down goes down again then. */
    public static SegmentedChoice refusing(
            List<Option> options, ObservableValue<Object> shown, Predicate<Object> taken) {
        return new SegmentedChoice(options, shown, taken);
    }

    private static ToggleButton button(Option option) {
        var button = new ToggleButton(option.name());
        button.setUserData(option.value());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(HelpTip.of(option.says()));
        return button;
    }
}
