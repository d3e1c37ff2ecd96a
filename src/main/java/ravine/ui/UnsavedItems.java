package ravine.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import ravine.workbench.Unsaved;
import ravine.workbench.Workbench;

/** The sessions that were not saved, in a menu: each with its words and a small picture. Mutable: pictures are drawn one after the other once the menu is open, in room that they have from the start, and kept while their sessions are. */
final class UnsavedItems {

    /** Ten pictures so small have room in the least window. */
    private static final double SMALLER = 0.13;

    /** Of longer runs only the beginning is drawn, for that of all would keep the menu waiting. */
    private static final int MOST_STEPS = 1000;

    private final Workbench workbench;
    private final Map<Unsaved, Node> drawn = new HashMap<>();

    UnsavedItems(Workbench workbench, Menu menu) {
        this.workbench = workbench;
        workbench.theme().addListener((was, before, now) -> drawn.clear());
        menu.setOnShown(event -> draw(menu, 0));
    }

    /** Puts the words of all into the menu. */
    void fill(Menu menu) {
        var all = workbench.filing().unsaved();
        drawn.keySet().retainAll(all);
        menu.setDisable(all.isEmpty());
        menu.getItems().setAll(all.stream().map(this::item).toList());
    }

    private MenuItem item(Unsaved kept) {
        var picture = drawn.get(kept);
        var words = kept.lines().stream().map(MenuWords::beginning).collect(Collectors.joining("\n"));
        var item = new MenuItem(words, picture == null ? SmallPicture.room(factor()) : picture);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> workbench.filing().resume(kept));
        return item;
    }

    /** Draws the picture of this number, and those after it in the next frames. */
    private void draw(Menu menu, int number) {
        var all = workbench.filing().unsaved();
        if (!menu.isShowing() || number >= Math.min(all.size(), menu.getItems().size())) {
            return;
        }
        menu.getItems().get(number).setGraphic(drawn.computeIfAbsent(all.get(number), this::picture));
        Platform.runLater(() -> draw(menu, number + 1));
    }

    private Node picture(Unsaved kept) {
        var session = kept.session().withProblem(problem -> problem.withSteps(Math.min(problem.steps(), MOST_STEPS)));
        return SmallPicture.of(
                session,
                session.problem().steps(),
                workbench.appearance().colours().get().theme(),
                factor());
    }

    /** As much larger as the type is. */
    private double factor() {
        return workbench.theme().get().size(SMALLER);
    }
}
