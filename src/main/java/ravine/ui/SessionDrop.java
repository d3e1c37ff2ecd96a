package ravine.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import ravine.workbench.HeldFiles;
import ravine.workbench.Workbench;

/**
 * A file dropped on the window, which is opened as a session, or read as data where it is named as tables are. While it is held over the
 * window, a sentence in its middle says what letting go does.
 */
final class SessionDrop {

    private final Workbench workbench;
    private final Pane window;
    private final Label says = WindowController.styled(new Label(), "drop-says");

    SessionDrop(Workbench workbench, Pane window) {
        this.workbench = workbench;
        this.window = window;
        says.setManaged(false);
        says.setMouseTransparent(true);
    }

    void on(Scene scene) {
        scene.setOnDragEntered(event -> hold(held(event)));
        scene.setOnDragExited(event -> release());
        scene.setOnDragOver(SessionDrop::over);
        scene.setOnDragDropped(this::dropped);
    }

    /** Says in the middle of the window what letting go of these does. */
    void hold(HeldFiles held) {
        release();
        says.setText(held.says());
        window.getChildren().add(says);
        says.applyCss();
        says.autosize();
        says.relocate(
                Math.rint((window.getWidth() - says.getWidth()) / 2),
                Math.rint((window.getHeight() - says.getHeight()) / 2));
    }

    void release() {
        window.getChildren().remove(says);
    }

    private static void over(DragEvent event) {
        if (held(event).one().isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var file = held(event).one();
        file.ifPresent(workbench.opener()::open);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private static HeldFiles held(DragEvent event) {
        var files = event.getDragboard().getFiles();
        return new HeldFiles(
                files == null
                        ? List.of()
                        : files.stream().map(file -> file.toPath()).toList());
    }
}
