package ravine.ui;

import javafx.scene.control.Label;
import ravine.ui.control.NextFrame;
import ravine.workbench.Workbench;

/** All methods in one line under a projected picture: where each stands, and what became of it as soon as it is so. */
final class VerdictLine extends Label {

    private final Workbench workbench;

    VerdictLine(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("verdict-line");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        var projector = workbench.appearance().projector();
        visibleProperty().bind(projector);
        managedProperty().bind(projector);
        new NextFrame(this, this::show)
                .after(workbench.shown(), workbench.ranking().by(), projector);
    }

    private void show() {
        if (workbench.appearance().projector().get()) {
            setText(workbench.ranking().line(workbench.tracks()));
        }
    }
}
