package ravine.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.run.Run;
import ravine.spec.DisplayNumber;
import ravine.ui.control.NextFrame;
import ravine.workbench.Player;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The bar under the picture: play, step by step, scrubber, speed. */
final class TransportController {

    private final Workbench workbench;
    private final Player player;

    /** A bar less wide than this, in pixels, says the speed in few letters. */
    private static final double NARROW_BELOW = 620;

    /** A bar less wide than this says the step in figures alone. */
    private static final double TIGHT_BELOW = 470;

    /** What the buttons say while nothing is locked. */
    private final Map<Button, String> tooltips = new HashMap<>();

    @FXML
    private HBox bar;

    @FXML
    private Button play;

    @FXML
    private FontIcon playIcon;

    @FXML
    private ToggleButton loop;

    @FXML
    private Slider scrubber;

    @FXML
    private Label step;

    /** Holds the room that the last step's number will take. */
    @FXML
    private Label widest;

    @FXML
    private Slider speed;

    @FXML
    private Label rate;

    TransportController(Workbench workbench) {
        this.workbench = workbench;
        player = workbench.player();
    }

    @FXML
    void initialize() {
        player.playing().subscribe(playing -> showIcon());
        loop.selectedProperty().bindBidirectional(player.looping());
        scrubber.maxProperty().bind(player.last());
        player.step().subscribe(now -> scrubber.setValue(now.doubleValue()));
        scrubber.valueProperty().addListener((was, before, now) -> {
            player.scrub(now.doubleValue());
            if (workbench.lessonDesk().asks().get()) {
                scrubber.setValue(player.step().get());
            }
        });
        var last = player.last();
        step.textProperty()
                .bind(Bindings.createStringBinding(this::stepWords, workbench.shown(), last, bar.widthProperty()));
        new NextFrame(bar, () -> widest.setText(widestWords())).after(workbench.shown(), last, bar.widthProperty());
        speed.setMin(Player.SLOWEST);
        speed.setMax(Player.FASTEST);
        speed.valueProperty().bindBidirectional(player.octave());
        workbench.lessonDesk().asks().subscribe(this::lock);
        rate.textProperty().bind(Bindings.createStringBinding(this::rateWords, player.octave(), bar.widthProperty()));
    }

    /** Shows by all that moves the step that it is locked, and why. */
    private void lock(boolean locked) {
        showIcon();
        for (var node : bar.getChildren()) {
            if (node instanceof Button button) {
                var words = tooltips.computeIfAbsent(
                        button, known -> known.getTooltip().getText());
                button.getTooltip().setText(locked ? WindowWords.of("lesson.locked") : words);
            }
        }
        play.setAccessibleText(WindowWords.of(locked ? "lesson.locked" : "play.play"));
    }

    private void showIcon() {
        boolean locked = workbench.lessonDesk().asks().get();
        playIcon.setIconLiteral(locked ? "fth-lock" : player.playing().get() ? "fth-pause" : "fth-play");
    }

    private String rateWords() {
        boolean narrow = bar.getWidth() > 0 && bar.getWidth() < NARROW_BELOW;
        var speed = DisplayNumber.shortened(player.speed(), 2);
        return WindowWords.of(narrow ? "play.rate.short" : speed.equals("1") ? "play.rate.one" : "play.rate", speed);
    }

    /** The step, or where the last of the runs ended before it, or how far they are known. */
    private String stepWords() {
        int shown = player.step().get();
        int reached = reached();
        return reached < shown ? words(isWhole() ? "play.ended" : "play.coming", reached) : words("play.step", shown);
    }

    private String widestWords() {
        int last = player.last().get();
        return words(reached() < last && isWhole() ? "play.ended" : "play.step", last);
    }

    private boolean isWhole() {
        return workbench.shown().getValue().isWhole();
    }

    /** The last step of the longest run. */
    private int reached() {
        return workbench.shown().getValue().runs().stream()
                .mapToInt(Run::last)
                .max()
                .orElse(player.last().get());
    }

    private String words(String say, int step) {
        boolean tight = bar.getWidth() > 0 && bar.getWidth() < TIGHT_BELOW;
        return WindowWords.of(
                tight ? say + ".short" : say, "" + step, "" + player.last().get());
    }

    @FXML
    void first() {
        player.show(0);
    }

    @FXML
    void back() {
        player.move(-1);
    }

    @FXML
    void play() {
        player.toggle();
    }

    @FXML
    void forward() {
        player.move(1);
    }

    @FXML
    void last() {
        player.end();
    }
}
