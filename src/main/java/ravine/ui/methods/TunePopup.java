package ravine.ui.methods;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import ravine.panel.TrialPanel;
import ravine.run.Tuning;
import ravine.ui.control.HelpTip;
import ravine.ui.control.LargeType;
import ravine.ui.control.PanelView;
import ravine.ui.control.PopupDismissal;
import ravine.workbench.Tuner;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The search for a method's best rate while it goes on: what was tried, the best of it, and whether to use it. */
public final class TunePopup extends Popup {
    /** From the card, in pixels. */
    private static final double AWAY = 4;

    private final Workbench workbench;
    private final Tuner tuner;
    private final PanelView plot = new PanelView();
    private final Label found = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button use = new Button(WindowWords.of("tune.use"));
    private final Button cancel = new Button(WindowWords.of("tune.cancel"));

    private final VBox sheet = new VBox();

    public TunePopup(Workbench workbench, int track) {
        this.workbench = workbench;
        tuner = workbench.tracks().tuner(track);
        var name = workbench.session().tracks().get(track).title();
        var title = new Label(WindowWords.of("tune.title", name));
        title.getStyleClass().add("section");
        var search = new Label(WindowWords.of("tune.search"));
        search.getStyleClass().add("says");
        search.setTooltip(HelpTip.of(Tuning.SEARCH));
        found.setMinHeight(Region.USE_PREF_SIZE);
        progress.progressProperty().bind(Bindings.max(0, tuner.progress()));
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        use.setDefaultButton(true);
        use.setOnAction(event -> {
            tuner.apply();
            close();
        });
        cancel.setOnAction(event -> close());
        var buttons = new HBox(progress, cancel, use);
        buttons.getStyleClass().add("row");
        sheet.getChildren().addAll(title, search, new StackPane(plot), found, buttons);
        sheet.getStyleClass().addAll("chooser", "tuning");
        getContent().add(sheet);
        setAutoHide(true);
        setHideOnEscape(true);
        PopupDismissal.of(this);
        setOnHidden(event -> tuner.cancel());
        tuner.trials().subscribe(this::refresh);
        tuner.failure().addListener(failed -> refresh());
        tuner.running().subscribe(running -> {
            use.setDisable(running);
            progress.setVisible(running);
            use.requestFocus();
        });
    }

    /** Closes the popup and lets the keys play again. */
    private void close() {
        var picture = getOwnerWindow().getScene().lookup(".picture");
        hide();
        picture.requestFocus();
    }

    private void refresh() {
        plot.wrap(new TrialPanel(tuner.scatter(), workbench.theme().get()).figure(), 0);
        found.setText(String.join("\n", tuner.milestones()));
    }

    /** Opens left of the card that has this part, which stays in sight, as far as the window reaches. */
    public void beside(Node part) {
        var window = part.getScene().getWindow();
        LargeType.giveAsIn(window, sheet);
        var card = card(part);
        var place = card.localToScreen(card.getLayoutBounds());
        show(part, place.getMinX(), place.getMinY());
        setX(Math.max(window.getX(), place.getMinX() - getWidth() - AWAY));
        setY(Math.max(window.getY(), Math.min(place.getMinY(), window.getY() + window.getHeight() - getHeight())));
        tuner.start();
    }

    private static Node card(Node part) {
        var card = part;
        while (card.getParent() != null && !(card instanceof MethodCard)) {
            card = card.getParent();
        }
        return card instanceof MethodCard ? card : part;
    }
}
