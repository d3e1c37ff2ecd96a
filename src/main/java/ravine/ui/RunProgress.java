package ravine.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import ravine.ui.control.Presence;
import ravine.workbench.Job;
import ravine.workbench.Shown;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** How far runs or ensembles of them are that take longer than a frame, over the picture: they can be left where they are, and gone on with. */
final class RunProgress extends HBox {

    private static final double WHOLE = 100;

    private final Job<?> filling;
    private final String kind;

    /** @param kind what is computed, as the keys of its words begin */
    private RunProgress(String kind, Job<?> filling, Runnable resume, ObservableValue<Boolean> whole) {
        this.kind = kind;
        this.filling = filling;
        getStyleClass().addAll("row", "reading", "run-progress");
        var words = new Label();
        words.setWrapText(true);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        this::words, filling.running(), filling.progress(), filling.failure()));
        var bar = new ProgressBar(0);
        bar.getStyleClass().add("small");
        bar.setAccessibleText(WindowWords.of(kind + ".progress"));
        bar.progressProperty().bind(Bindings.max(0, filling.progress()));
        Presence.bind(bar, filling.running());
        var button = new Button();
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.textProperty()
                .bind(Bindings.when(filling.running())
                        .then(WindowWords.of("runs.stop"))
                        .otherwise(WindowWords.of("runs.resume")));
        button.setOnAction(event -> {
            if (filling.running().get()) {
                filling.cancel();
            } else {
                resume.run();
            }
        });
        getChildren().addAll(words, bar, button);
        Presence.bind(
                this,
                Bindings.createBooleanBinding(
                        () -> !whole.getValue()
                                && (!filling.running().get()
                                        || filling.progress().get() >= 0),
                        whole,
                        filling.running(),
                        filling.progress()));
    }

    static RunProgress ofRuns(Workbench workbench) {
        var runs = workbench.runs();
        return new RunProgress(
                "runs", runs.filling(), runs::resume, workbench.shown().map(Shown::isWholeWithGhosts));
    }

    static RunProgress ofClouds(Workbench workbench) {
        var clouds = workbench.runs().clouds();
        return new RunProgress(
                "clouds", clouds.filling(), clouds::resume, workbench.shown().map(Shown::areCloudsWhole));
    }

    private String words() {
        if (filling.running().get()) {
            return WindowWords.of(
                    kind + ".running",
                    "" + Math.round(WHOLE * Math.max(0, filling.progress().get())));
        }
        return filling.failure().get().isEmpty()
                ? WindowWords.of(kind + ".left")
                : filling.failure().get();
    }
}
