package ravine.ui;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.landscape.Camera;
import ravine.landscape.HeightScale;
import ravine.landscape.Touching;
import ravine.spec.Option;
import ravine.ui.control.HelpTip;
import ravine.ui.control.NextFrame;
import ravine.ui.control.NumberField;
import ravine.ui.control.SegmentedChoice;
import ravine.workbench.LandscapeView;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What is chosen of a landscape: how heights follow f, whether its lines are on the floor, what touches it; and whether it turns slowly. */
final class LandscapeTools extends FlowPane {

    /** Degrees in a second while it turns slowly. */
    private static final double SLOW = 12;

    private static final int COLUMNS = 6;

    private final Workbench workbench;
    private final LandscapeView view;
    private final CheckBox floor = new CheckBox(WindowWords.of("landscape.floor"));
    private final CheckBox cut = new CheckBox(WindowWords.of("landscape.cut"));
    private final NumberField height = new NumberField();
    private final ToggleButton turning = new ToggleButton("", new FontIcon("fth-rotate-cw"));

    LandscapeTools(Workbench workbench, LandscapeView view) {
        this.workbench = workbench;
        this.view = view;
        getStyleClass().addAll("choices", "view-tools");
        floor.getStyleClass().add("small");
        floor.setMinWidth(USE_PREF_SIZE);
        floor.setTooltip(HelpTip.of(WindowWords.of("landscape.floor.help")));
        floor.setOnAction(event -> view.change("", camera -> camera.withFloor(floor.isSelected())));
        arrangeTurning();
        getChildren()
                .addAll(
                        labelled(
                                "landscape.heights",
                                choice(
                                        "landscape.heights.",
                                        HeightScale.values(),
                                        camera -> camera.scale(),
                                        this::take)),
                        labelled(
                                "landscape.touching",
                                choice(
                                        "landscape.touching.",
                                        Touching.values(),
                                        camera -> camera.touching(),
                                        this::take)),
                        cutting(),
                        floor,
                        new HBox(turning, reset()));
        new NextFrame(this, this::show).after(workbench.shown());
    }

    private static HBox labelled(String words, SegmentedChoice choice) {
        var label = new Label(WindowWords.of(words));
        label.setMinWidth(USE_PREF_SIZE);
        return WindowController.styled(new HBox(label, choice), "row");
    }

    /** What of the camera a choice shows. */
    @FunctionalInterface
    private interface Part {
        Object of(Camera camera);
    }

    private SegmentedChoice choice(String words, Enum<?>[] values, Part part, Consumer<Object> take) {
        var options = Arrays.stream(values)
                .map(value -> new Option(WindowWords.of(words + value), WindowWords.of(words + value + ".help"), value))
                .toList();
        return new SegmentedChoice(
                options,
                workbench.shown().map(shown -> part.of(shown.session().scene().camera())),
                take);
    }

    private void take(Object chosen) {
        if (chosen instanceof HeightScale scale) {
            view.change("", camera -> camera.withScale(scale));
        } else if (chosen instanceof Touching touching) {
            view.change("", camera -> camera.withTouching(touching));
        }
    }

    /** The f at which the landscape is cut, if it is. */
    private HBox cutting() {
        cut.getStyleClass().add("small");
        cut.setMinWidth(USE_PREF_SIZE);
        cut.setTooltip(HelpTip.of(WindowWords.of("landscape.cut.help")));
        cut.setOnAction(event -> view.change(
                "",
                camera ->
                        camera.withCut(cut.isSelected() ? OptionalDouble.of(view.middle()) : OptionalDouble.empty())));
        height.setPrefColumnCount(COLUMNS);
        height.setAccessibleText(WindowWords.of("landscape.cut.at"));
        height.connect(
                () -> Camera.CUT,
                workbench
                        .shown()
                        .map(shown -> shown.session().scene().camera().cut().orElse(0)),
                value -> view.change(
                        "cut", camera -> camera.withCut(OptionalDouble.of(((Number) value).doubleValue()))));
        height.visibleProperty().bind(cut.selectedProperty());
        height.managedProperty().bind(cut.selectedProperty());
        return WindowController.styled(new HBox(cut, height), "row");
    }

    private void arrangeTurning() {
        turning.getStyleClass().addAll("flat", "button-icon");
        turning.setId("turning");
        turning.setAccessibleText(WindowWords.of("landscape.turn"));
        turning.setTooltip(HelpTip.of(WindowWords.of("landscape.turn")));
        var timer = new AnimationTimer() {
            private long before;

            @Override
            public void start() {
                before = 0;
                super.start();
            }

            @Override
            public void handle(long now) {
                if (getScene() == null) {
                    turning.setSelected(false);
                } else if (before != 0) {
                    view.spin(SLOW * (now - before) * 1e-9);
                }
                before = now;
            }
        };
        turning.selectedProperty().addListener((was, before, now) -> {
            if (now) {
                timer.start();
            } else {
                timer.stop();
                view.stop();
            }
        });
    }

    private Button reset() {
        var button = new Button("", new FontIcon("fth-home"));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(WindowWords.of("landscape.reset"));
        button.setTooltip(HelpTip.of(WindowWords.of("landscape.reset")));
        button.setOnAction(event -> view.fit());
        return button;
    }

    private void show() {
        var camera = workbench.session().scene().camera();
        floor.setSelected(camera.floor());
        cut.setSelected(camera.cut().isPresent());
    }
}
