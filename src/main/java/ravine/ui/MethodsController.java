package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import ravine.optimizer.Optimizer;
import ravine.workbench.Workbench;

/** The right side: a card for each method, and a list of all methods to add. */
final class MethodsController {

    private final Workbench workbench;
    private final List<MethodCard> shown = new ArrayList<>();
    private List<Class<?>> methods = List.of();

    @FXML
    private MenuButton add;

    @FXML
    private VBox cards;

    MethodsController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        for (var spec : Optimizer.ALL.specs()) {
            var item = new MenuItem(spec.about().name());
            item.setOnAction(event -> workbench.tracks().add(spec.standard()));
            add.getItems().add(item);
        }
        new NextFrame(cards, this::refresh)
                .after(workbench.history().now(), workbench.player().step(), workbench.theme());
    }

    private void refresh() {
        var tracks = workbench.session().tracks();
        List<Class<?>> now = new ArrayList<>();
        tracks.forEach(track -> now.add(track.recipe().optimizer().getClass()));
        if (!now.equals(methods)) {
            methods = now;
            shown.clear();
            for (int index = 0; index < tracks.size(); index++) {
                shown.add(new MethodCard(workbench, index));
            }
            cards.getChildren().setAll(shown);
        }
        for (int index = 0; index < tracks.size(); index++) {
            shown.get(index)
                    .show(
                            tracks.get(index),
                            workbench.tracks().standing(index),
                            workbench.theme().get());
        }
    }
}
