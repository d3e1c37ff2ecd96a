package ravine.ui.export;

import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import ravine.export.Format;
import ravine.export.Timing;
import ravine.spec.Key;
import ravine.ui.control.NumberField;
import ravine.workbench.ExportModel;

/** How an animation runs. */
final class ExportFilmController {

    private final ExportModel exporting;
    private final ExportFields fields;

    @FXML
    private Node options;

    @FXML
    private NumberField frames;

    @FXML
    private NumberField fps;

    @FXML
    private NumberField hold;

    @FXML
    private Node loopRow;

    @FXML
    private NumberField loops;

    @FXML
    private Node turnRow;

    @FXML
    private NumberField turn;

    @FXML
    private CheckBox whole;

    ExportFilmController(ExportModel exporting) {
        this.exporting = exporting;
        fields = new ExportFields(exporting);
    }

    @FXML
    void initialize() {
        fields.show(options, now -> now.format().get().kind() == Format.Kind.ANIMATION);
        fields.show(loopRow, now -> now.format().get() == Format.GIF);
        fields.show(turnRow, ExportModel::canTurn);
        fields.show(whole, ExportModel::canTurn);
        timing(
                frames,
                Timing.FRAMES,
                timing -> timing.count(exporting.lastStep()),
                (timing, count) -> timing.withFrames(OptionalInt.of(count.intValue())));
        timing(fps, Timing.RATE, Timing::framesPerSecond, Timing::withFramesPerSecond);
        timing(hold, Timing.HOLD, Timing::hold, Timing::withHold);
        timing(loops, Timing.LOOPS, Timing::loops, (timing, times) -> timing.withLoops(times.intValue()));
        timing(turn, Timing.TURN, Timing::turn, Timing::withTurn);
        fields.check(
                whole,
                now -> now.timing().whole(),
                (now, is) -> now.withTiming(now.timing().withWhole(is)));
    }

    private void timing(
            NumberField field, Key.Numeric key, ToDoubleFunction<Timing> in, BiFunction<Timing, Double, Timing> put) {
        fields.number(
                field,
                () -> key,
                now -> in.applyAsDouble(now.timing()),
                (now, value) -> now.withTiming(put.apply(now.timing(), value)));
    }
}
