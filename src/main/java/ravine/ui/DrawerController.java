package ravine.ui;

import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.session.Track;
import ravine.ui.control.NextFrame;
import ravine.workbench.Drawer;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The drawer below the picture: its tabs, its height, and the method that it is about. */
final class DrawerController {

    /** How far a key moves the edge, in pixels. */
    private static final double KEY_STEP = 24;

    private final Workbench workbench;
    private final Drawer drawer;
    private final FxmlParts parts;
    private double grabbed;
    private boolean following;

    @FXML
    private VBox pane;

    @FXML
    private Region edge;

    @FXML
    private HBox bar;

    @FXML
    private ComboBox<Track> method;

    @FXML
    private FontIcon toggleIcon;

    @FXML
    private StackPane content;

    DrawerController(Workbench workbench, FxmlParts parts) {
        this.workbench = workbench;
        this.parts = parts;
        drawer = workbench.drawer();
    }

    @FXML
    void initialize() {
        var buttons = new ArrayList<Node>();
        for (var tab : Drawer.Tab.values()) {
            var shown = Bindings.createBooleanBinding(() -> drawer.shows(tab), drawer.open(), drawer.tab());
            buttons.add(button(tab, shown));
            var node = parts.load(tab.word() + ".fxml");
            node.visibleProperty().bind(shown);
            content.getChildren().add(node);
        }
        bar.getChildren().addAll(0, buttons);
        for (var node : new Node[] {content, edge, method}) {
            node.visibleProperty().bind(drawer.open());
            node.managedProperty().bind(drawer.open());
        }
        drawer.open().subscribe(open -> toggleIcon.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-up"));
        drawer.share().addListener((was, before, now) -> fit());
        pane.sceneProperty()
                .addListener((was, before, now) -> now.heightProperty().subscribe(height -> fit()));
        MethodCell.fill(method, workbench, Drawer::name);
        new NextFrame(pane, this::showMethod).after(workbench.shown(), drawer.open());
        method.valueProperty().addListener((was, before, now) -> take(now));
    }

    private ToggleButton button(Drawer.Tab tab, BooleanBinding shown) {
        var button = new ToggleButton(WindowWords.of("drawer." + tab), new FontIcon(tab.icon()));
        button.setId(tab.word() + "Tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "tab-button");
        button.setTooltip(new Tooltip(WindowWords.of("drawer." + tab + ".help")));
        button.setOnAction(event -> drawer.choose(tab));
        shown.subscribe(button::setSelected);
        return button;
    }

    private void fit() {
        content.setPrefHeight(drawer.heightIn(pane.getScene().getHeight()));
    }

    private void showMethod() {
        if (!drawer.open().get()) {
            return;
        }
        var tracks = workbench.session().tracks();
        following = true;
        if (!method.getItems().equals(tracks)) {
            method.getItems().setAll(tracks);
        }
        method.getSelectionModel().select(workbench.shown().getValue().track());
        following = false;
    }

    private void take(@Nullable Track chosen) {
        if (chosen != null && !following) {
            workbench.edits().select(chosen.pen());
        }
    }

    @FXML
    void toggle() {
        drawer.open().set(!drawer.open().get());
    }

    @FXML
    void grab(MouseEvent event) {
        grabbed = event.getSceneY();
    }

    @FXML
    void pull(MouseEvent event) {
        drawer.grow(grabbed - event.getSceneY(), pane.getScene().getHeight());
        grabbed = event.getSceneY();
    }

    @FXML
    void nudge(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            drawer.grow(
                    event.getCode() == KeyCode.UP ? KEY_STEP : -KEY_STEP,
                    pane.getScene().getHeight());
            event.consume();
        }
    }
}
