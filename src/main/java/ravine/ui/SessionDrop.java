package ravine.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import ravine.workbench.Workbench;

/** A file dropped on the window, which is opened as a session, or read as data where it is named as tables are. */
final class SessionDrop {

    private final Workbench workbench;

    private SessionDrop(Workbench workbench) {
        this.workbench = workbench;
    }

    static void on(Scene scene, Workbench workbench) {
        var drop = new SessionDrop(workbench);
        scene.setOnDragOver(SessionDrop::over);
        scene.setOnDragDropped(drop::dropped);
    }

    private static void over(DragEvent event) {
        if (holdsFile(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean file = holdsFile(event.getDragboard());
        if (file) {
            workbench.open(event.getDragboard().getFiles().get(0).toPath());
        }
        event.setDropCompleted(file);
        event.consume();
    }

    private static boolean holdsFile(Dragboard board) {
        return board.hasFiles() && board.getFiles().size() == 1;
    }
}
