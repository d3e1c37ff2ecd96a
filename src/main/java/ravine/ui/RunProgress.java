package ravine.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import ravine.workbench.Job;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** How far runs are that take longer than a frame, over the picture: they can be left where they are, and gone on with. */
final class RunProgress extends HBox {

    private static final double WHOLE = 100;

    private final Job<?> filling;

    RunProgress(Workbench workbench) {
        var runs = workbench.runs();
        filling = runs.filling();
        getStyleClass().addAll("row", "reading", "run-progress");
        setId("runProgress");
        var words = new Label();
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        this::words, filling.running(), filling.progress(), filling.failure()));
        var bar = new ProgressBar(0);
        bar.getStyleClass().add("small");
        bar.setAccessibleText(WindowWords.of("runs.progress"));
        bar.progressProperty().bind(Bindings.max(0, filling.progress()));
        bar.visibleProperty().bind(filling.running());
        bar.managedProperty().bind(filling.running());
        var button = new Button();
        button.getStyleClass().add("small");
        button.textProperty()
                .bind(Bindings.when(filling.running())
                        .then(WindowWords.of("runs.stop"))
                        .otherwise(WindowWords.of("runs.resume")));
        button.setOnAction(event -> {
            if (filling.running().get()) {
                filling.cancel();
            } else {
                runs.resume();
            }
        });
        getChildren().addAll(words, bar, button);
        var shown = workbench.shown();
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !shown.getValue().isWholeWithGhosts()
                                && (!filling.running().get()
                                        || filling.progress().get() >= 0),
                        shown,
                        filling.running(),
                        filling.progress()));
    }

    private String words() {
        if (filling.running().get()) {
            return WindowWords.of(
                    "runs.running",
                    "" + Math.round(WHOLE * Math.max(0, filling.progress().get())));
        }
        return filling.failure().get().isEmpty()
                ? WindowWords.of("runs.left")
                : filling.failure().get();
    }
}
