package ravine.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import ravine.workbench.Documents;

/** A file dropped on the window, which is opened as a session. */
final class SessionDrop {

    private final Documents filing;

    private SessionDrop(Documents filing) {
        this.filing = filing;
    }

    static void on(Scene scene, Documents filing) {
        var drop = new SessionDrop(filing);
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
            filing.open(event.getDragboard().getFiles().get(0).toPath());
        }
        event.setDropCompleted(file);
        event.consume();
    }

    private static boolean holdsFile(Dragboard board) {
        return board.hasFiles() && board.getFiles().size() == 1;
    }
}
