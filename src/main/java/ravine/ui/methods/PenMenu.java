package ravine.ui.methods;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import ravine.draw.Theme;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** A sample of a track's line, which opens a list of other lines to choose from. */
final class PenMenu extends MenuButton {
    private static final int COLOURS = 8;
    private static final int PENS = 2 * COLOURS;
    private final PenSample sample = new PenSample();

    PenMenu(Workbench workbench, int track) {
        getStyleClass().addAll("flat", "no-arrow", "look");
        setGraphic(sample);
        setAccessibleText(WindowWords.of("methods.look"));
        setTooltip(new Tooltip(WindowWords.of("methods.look")));
        setOnShowing(event -> fill(workbench, track));
        // Without an item the menu would not open.
        getItems().add(new MenuItem());
    }

    void show(int pen, Theme theme) {
        sample.show(pen, theme);
    }

    private void fill(Workbench workbench, int track) {
        getItems().clear();
        for (int pen = 0; pen < PENS; pen++) {
            int chosen = pen;
            var line = new PenSample();
            line.show(pen, workbench.theme().get());
            var item = new MenuItem(name(pen, workbench.tracks().holder(pen)), line);
            item.setOnAction(event -> workbench.tracks().setPen(track, chosen));
            getItems().add(item);
        }
    }

    private static String name(int pen, String holder) {
        var colour = WindowWords.of("look." + pen % COLOURS);
        var name = pen < COLOURS ? colour : WindowWords.of("look.again", colour);
        return holder.isEmpty() ? name : WindowWords.of("methods.look.of", name, holder);
    }
}
