package ravine.ui;

import java.util.EnumMap;
import java.util.Map;
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

/** The drawer below the picture: its tabs, each loaded when it is first opened, its height, and the method that it is about. */
final class DrawerController {

    /** How far a key moves the edge, in pixels. */
    private static final double KEY_STEP = 24;

    private final Workbench workbench;
    private final Drawer drawer;
    private final FxmlParts parts;
    private final Map<Drawer.Tab, ToggleButton> buttons = new EnumMap<>(Drawer.Tab.class);
    private final Map<Drawer.Tab, Node> loaded = new EnumMap<>(Drawer.Tab.class);
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
        for (var tab : Drawer.Tab.values()) {
            buttons.put(tab, button(tab));
        }
        bar.getChildren().addAll(0, buttons.values());
        drawer.open().subscribe(this::showTab);
        drawer.tab().subscribe(this::showTab);
        showTab();
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

    private void showTab() {
        if (drawer.open().get()) {
            loaded.computeIfAbsent(drawer.tab().get(), this::load);
        }
        loaded.forEach((tab, node) -> node.setVisible(drawer.shows(tab)));
        buttons.forEach((tab, button) -> button.setSelected(drawer.shows(tab)));
    }

    private Node load(Drawer.Tab tab) {
        var node = parts.load(tab.word() + ".fxml");
        content.getChildren().add(node);
        return node;
    }

    private ToggleButton button(Drawer.Tab tab) {
        var button = new ToggleButton(WindowWords.of("drawer." + tab), new FontIcon(tab.icon()));
        button.setId(tab.word() + "Tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "tab-button");
        button.setTooltip(new Tooltip(WindowWords.of("drawer." + tab + ".help")));
        button.setOnAction(event -> choose(tab, button));
        return button;
    }

    /** A projected window hides the tabs with the drawer, so that the second of two clicks would fall on what comes to lie there: the one in front stays. */
    private void choose(Drawer.Tab tab, ToggleButton button) {
        if (workbench.appearance().projector().get() && drawer.shows(tab)) {
            button.setSelected(true);
        } else {
            drawer.choose(tab);
        }
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
