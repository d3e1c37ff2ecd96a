package ravine.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import ravine.workbench.CachedRuns;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** How far runs are that take longer than a frame, over the picture: they can be left where they are, and gone on with. */
final class RunProgress extends HBox {

    private static final double WHOLE = 100;

    private final CachedRuns runs;

    RunProgress(Workbench workbench) {
        runs = workbench.runs();
        getStyleClass().addAll("row", "reading", "run-progress");
        setId("runProgress");
        var words = new Label();
        words.textProperty()
                .bind(Bindings.createStringBinding(this::words, runs.running(), runs.progress(), runs.failure()));
        var bar = new ProgressBar(0);
        bar.getStyleClass().add("small");
        bar.setAccessibleText(WindowWords.of("runs.progress"));
        bar.progressProperty().bind(Bindings.max(0, runs.progress()));
        bar.visibleProperty().bind(runs.running());
        bar.managedProperty().bind(runs.running());
        var button = new Button();
        button.getStyleClass().add("small");
        button.textProperty()
                .bind(Bindings.when(runs.running())
                        .then(WindowWords.of("runs.stop"))
                        .otherwise(WindowWords.of("runs.resume")));
        button.setOnAction(event -> {
            if (runs.running().get()) {
                runs.cancel();
            } else {
                runs.resume();
            }
        });
        getChildren().addAll(words, bar, button);
        var shown = workbench.shown();
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !shown.getValue().isWhole()
                                && (!runs.running().get() || runs.progress().get() >= 0),
                        shown,
                        runs.running(),
                        runs.progress()));
    }

    private String words() {
        if (runs.running().get()) {
            return WindowWords.of(
                    "runs.running",
                    "" + Math.round(WHOLE * Math.max(0, runs.progress().get())));
        }
        return runs.failure().get().isEmpty()
                ? WindowWords.of("runs.left")
                : runs.failure().get();
    }
}
