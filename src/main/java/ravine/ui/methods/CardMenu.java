package ravine.ui.methods;

import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What can be done with a method as a whole. */
final class CardMenu extends MenuButton {
    CardMenu(Workbench workbench, int index, Runnable rename, IntConsumer move) {
        super("", new FontIcon("fth-more-horizontal"));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        setAccessibleText(WindowWords.of("methods.more"));
        setTooltip(new Tooltip(WindowWords.of("methods.more")));
        var tracks = workbench.tracks();
        add("methods.rename", "fth-edit-2", rename);
        add("methods.duplicate", "fth-copy", () -> tracks.duplicate(index));
        add("methods.only", "fth-eye", () -> tracks.showOnly(index));
        add("methods.reset", "fth-rotate-ccw", () -> tracks.reset(index));
        var pin = add("methods.pin", "fth-map-pin", () -> tracks.pin(index));
        setOnShowing(event -> pin.setText(WindowWords.of(tracks.isPinned(index) ? "methods.unpin" : "methods.pin")));
        add("methods.up", "fth-arrow-up", () -> move.accept(-1));
        add("methods.down", "fth-arrow-down", () -> move.accept(1));
        add("methods.remove", "fth-trash-2", () -> tracks.remove(index));
    }

    private MenuItem add(String words, String icon, Runnable action) {
        var item = new MenuItem(WindowWords.of(words), new FontIcon(icon));
        item.setOnAction(event -> action.run());
        getItems().add(item);
        return item;
    }
}
