package ravine.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import ravine.draw.ThemeName;
import ravine.ui.control.FolderWindow;
import ravine.ui.control.SearchableList;
import ravine.ui.export.ExportDialog;
import ravine.workbench.Documents;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The bar at the top: sessions, undo, redo, light or dark, export; and what happened last. */
final class ToolbarController {

    /** So long a message stays. */
    private static final Duration LEGIBLE = Duration.seconds(12);

    private final Workbench workbench;
    private final ExportDialog exportDialog;
    private final KeyBindings keys;

    @FXML
    private MenuButton session;

    @FXML
    private Button lessons;

    @FXML
    private Label message;

    @FXML
    private Button folder;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuButton colours;

    ToolbarController(Workbench workbench, ExportDialog exportDialog, KeyBindings keys) {
        this.workbench = workbench;
        this.exportDialog = exportDialog;
        this.keys = keys;
    }

    @FXML
    void initialize() {
        session.textProperty().bind(workbench.filing().title());
        var menu = new SessionMenu(workbench, session);
        menu.fill();
        menu.bind(keys);
        SearchableList.openedBy(
                lessons,
                WindowWords.of("lessons.search"),
                WindowWords.of("lessons.none"),
                workbench.lessons()::offers,
                new LessonPictures(workbench.theme())::of);
        message.textProperty().bind(workbench.message());
        var whole = new Tooltip();
        whole.textProperty().bind(workbench.message());
        message.setTooltip(whole);
        var read = new PauseTransition(LEGIBLE);
        read.setOnFinished(done -> leave(read));
        workbench.message().addListener((was, before, now) -> read.playFromStart());
        var saved = Bindings.createBooleanBinding(
                () -> workbench
                        .filing()
                        .saved()
                        .get()
                        .map(Documents::savedWords)
                        .equals(Optional.of(workbench.message().get())),
                workbench.filing().saved(),
                workbench.message());
        folder.visibleProperty().bind(saved);
        folder.managedProperty().bind(saved);
        undo.disableProperty().bind(workbench.history().canUndo().not());
        redo.disableProperty().bind(workbench.history().canRedo().not());
        workbench.appearance().colours().subscribe(now -> colours.setText(words(now)));
        for (var choice : ThemeName.values()) {
            colours.getItems().add(item(choice));
        }
    }

    /** Takes the message away, unless the mouse is on it, which may show all of it. */
    private void leave(PauseTransition read) {
        if (message.isHover()) {
            read.playFromStart();
        } else {
            workbench.say("");
        }
    }

    private static String words(ThemeName colours) {
        return WindowWords.of("colours." + colours.name().toLowerCase(Locale.ROOT));
    }

    private RadioMenuItem item(ThemeName choice) {
        var shown = workbench.appearance().colours();
        var item = new RadioMenuItem(words(choice));
        shown.subscribe(now -> item.setSelected(now == choice));
        item.setOnAction(event -> {
            shown.set(choice);
            item.setSelected(true);
        });
        return item;
    }

    @FXML
    void projector() {
        var projector = workbench.appearance().projector();
        projector.set(!projector.get());
    }

    @FXML
    void showInFolder() {
        workbench
                .filing()
                .saved()
                .get()
                .ifPresent(
                        file -> FolderWindow.show(file, () -> workbench.say(WindowWords.of("export.nofolder", file))));
    }

    @FXML
    void help() {
        KeysHelp.show(message.getScene().getWindow(), keys.rows());
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
    void export() {
        exportDialog.show(message.getScene().getWindow());
    }
}
