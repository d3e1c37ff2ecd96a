package ravine.ui;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.ToggleButton;
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
import ravine.ui.control.StayingItem;
import ravine.workbench.LandscapeView;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What is chosen of a landscape: how heights follow f, whether its lines are on the floor, what touches it; and whether it turns slowly. */
final class LandscapeTools extends ToolLine {

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
        super("landscape.more");
        this.workbench = workbench;
        this.view = view;
        getStyleClass().addAll("choices", "view-tools");
        floor.getStyleClass().add("small");
        floor.setMinWidth(USE_PREF_SIZE);
        floor.setTooltip(HelpTip.of(WindowWords.of("landscape.floor.help")));
        floor.setOnAction(event -> view.change("", camera -> camera.withFloor(floor.isSelected())));
        arrangeTurning();
        var heights = Part.of(HeightScale.values(), "landscape.heights", Camera::scale, Camera::withScale);
        var touching = Part.of(Touching.values(), "landscape.touching", Camera::touching, Camera::withTouching);
        var heightsChoice = choice(heights);
        var touchingChoice = choice(touching);
        show(heightsChoice, touchingChoice, cutting(), floor, new HBox(turning, reset()));
        fold(touchingChoice, menu(touching));
        fold(
                floor,
                StayingItem.check(
                        floor.getText(),
                        camera().map(Camera::floor),
                        () -> view.change("", camera -> camera.withFloor(!camera.floor()))));
        fold(heightsChoice, menu(heights));
        new NextFrame(this, this::show).after(workbench.shown());
    }

    private ObservableValue<Camera> camera() {
        return workbench.shown().map(shown -> shown.session().scene().camera());
    }

    /** A part of the camera of which there are a few, with the first words of its name and of theirs. */
    private record Part<T extends Enum<T>>(
            List<T> values, String words, Function<Camera, T> in, BiFunction<Camera, T, Camera> put) {

        static <T extends Enum<T>> Part<T> of(
                T[] values, String words, Function<Camera, T> in, BiFunction<Camera, T, Camera> put) {
            return new Part<>(List.of(values), words, in, put);
        }

        String word(T value) {
            return WindowWords.of(words + "." + value);
        }

        Option option(T value) {
            return new Option(word(value), WindowWords.of(words + "." + value + ".help"), value);
        }

        /** The value that an option of the part stands for. */
        T value(Object chosen) {
            return values.get(values.indexOf(chosen));
        }
    }

    private <T extends Enum<T>> HBox choice(Part<T> part) {
        var label = new Label(WindowWords.of(part.words));
        label.setMinWidth(USE_PREF_SIZE);
        var choice = new SegmentedChoice(
                part.values.stream().map(part::option).toList(),
                camera().map(part.in),
                chosen -> view.change("", camera -> part.put.apply(camera, part.value(chosen))));
        return WindowController.styled(new HBox(label, choice), "row");
    }

    private <T extends Enum<T>> Menu menu(Part<T> part) {
        var menu = new Menu(WindowWords.of(part.words));
        for (var value : part.values) {
            menu.getItems()
                    .add(StayingItem.radio(
                            part.word(value),
                            camera().map(now -> part.in.apply(now) == value),
                            () -> view.change("", camera -> part.put.apply(camera, value))));
        }
        return menu;
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
                camera().map(camera -> camera.cut().orElse(0)),
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
