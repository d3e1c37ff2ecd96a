package ravine.ui;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import ravine.workbench.Workbench;

/** The whole window: its keys, and the time that passes while it plays. */
final class WindowController {

    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private final Workbench workbench;
    private final Keys keys;

    @FXML
    private BorderPane window;

    @FXML
    private Node picture;

    @FXML
    private Node problem;

    WindowController(Workbench workbench, Keys keys) {
        this.workbench = workbench;
        this.keys = keys;
    }

    @FXML
    void initialize() {
        window.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        window.addEventHandler(MouseEvent.MOUSE_RELEASED, this::giveBack);
        var projector = workbench.appearance().projector();
        problem.visibleProperty().bind(projector.not());
        problem.managedProperty().bind(projector.not());
        projector.subscribe(now -> window.pseudoClassStateChanged(PROJECTOR, now));
        var clock = new Clock(workbench.player());
        workbench.player().playing().subscribe(playing -> {
            if (playing) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }

    /** After the mouse used a button or slider, the keys play again; a field that is being typed in keeps them. */
    private void giveBack(MouseEvent event) {
        workbench.history().endGesture();
        if (!(window.getScene().getFocusOwner() instanceof TextInputControl)) {
            picture.requestFocus();
        }
    }
}
