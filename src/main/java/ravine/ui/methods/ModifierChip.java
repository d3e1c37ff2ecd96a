package ravine.ui.methods;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.modifier.Modifier;
import ravine.spec.Spec;
import ravine.ui.control.HelpTip;
import ravine.workbench.TrackModifiers;
import ravine.workbench.WindowWords;

/** One modifier of a method: its name, its settings, and what moves or removes it. */
final class ModifierChip extends VBox {
    ModifierChip(TrackModifiers modifiers, int index, Spec<Modifier> spec, ObservableValue<Modifier> shown) {
        getStyleClass().add("chip");
        var about = spec.about();
        var name = new Label(about.name());
        name.setTooltip(HelpTip.of(about.formula() + "\n" + about.source()));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var header = new HBox(name, room);
        header.getStyleClass().add("row");
        if (index > 0) {
            header.getChildren()
                    .add(button("fth-chevron-up", WindowWords.of("modifiers.up"), () -> modifiers.swap(index - 1)));
        }
        header.getChildren()
                .add(button("fth-x", WindowWords.of("modifiers.remove", about.name()), () -> modifiers.remove(index)));
        getChildren()
                .addAll(
                        header,
                        new ParamRows(spec, spec.keys(), shown, (key, value) -> modifiers.set(index, key, value)));
    }

    private static Button button(String icon, String help, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(help);
        button.setTooltip(new Tooltip(help));
        button.setOnAction(event -> action.run());
        return button;
    }
}
