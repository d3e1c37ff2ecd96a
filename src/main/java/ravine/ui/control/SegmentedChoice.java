package ravine.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import ravine.spec.Option;

/** The variants of a choice as buttons side by side, one of them down; each says what differs in its tooltip. */
public final class SegmentedChoice extends HBox {

    public SegmentedChoice(List<Option> options, ObservableValue<Object> shown, Consumer<Object> take) {
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
            if (now == null) {
                group.selectToggle(before);
            } else {
                take.accept(now.getUserData());
            }
        });
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
