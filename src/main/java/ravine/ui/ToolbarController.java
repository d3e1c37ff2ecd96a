package ravine.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import ravine.figure.Theme;
import ravine.workbench.Workbench;

/** The bar at the top: undo, redo, light or dark, save the picture; and what happened last. */
final class ToolbarController {

    private final Workbench workbench;
    private final SavePicture savePicture;

    @FXML
    private Label message;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private ToggleButton dark;

    ToolbarController(Workbench workbench, SavePicture savePicture) {
        this.workbench = workbench;
        this.savePicture = savePicture;
    }

    @FXML
    void initialize() {
        message.textProperty().bind(workbench.message());
        undo.disableProperty().bind(workbench.history().canUndo().not());
        redo.disableProperty().bind(workbench.history().canRedo().not());
        workbench.theme().subscribe(theme -> dark.setSelected(theme.isDark()));
        dark.selectedProperty()
                .addListener((was, before, now) -> workbench.theme().set(now ? Theme.DARK : Theme.LIGHT));
    }

    @FXML
    void undo() {
        workbench.history().undo();
    }

    @FXML
    void redo() {
        workbench.history().redo();
    }

    @FXML
    void save() {
        savePicture.ask(message.getScene().getWindow());
    }
}
