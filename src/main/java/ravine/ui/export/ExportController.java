package ravine.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser;
import ravine.export.Format;
import ravine.ui.control.FolderWindow;
import ravine.workbench.ExportModel;
import ravine.workbench.WindowWords;

/** The export dialog: its format, its file, and what is done with them. */
final class ExportController {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Writes the file from anywhere in the dialog; Enter alone takes what is typed, as everywhere in the program. */
    private static final KeyCombination WRITE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ExportModel exporting;

    @FXML
    private BorderPane dialog;

    @FXML
    private ComboBox<Format> format;

    @FXML
    private CheckBox internals;

    @FXML
    private Label message;

    @FXML
    private Button folder;

    @FXML
    private TextField file;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button copy;

    @FXML
    private Button cancel;

    @FXML
    private Button write;

    ExportController(ExportModel exporting) {
        this.exporting = exporting;
    }

    @FXML
    void initialize() {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        ExportFields.choice(format, List.of(Format.values()), exporting.format());
        internals.selectedProperty().bindBidirectional(exporting.internals());
        new ExportFields(exporting).show(internals, now -> now.format().get().hasInternals());
        file.textProperty().bindBidirectional(exporting.destination().text());
        message.textProperty().bind(exporting.status());
        exporting.isWrong().subscribe(wrong -> message.pseudoClassStateChanged(WRONG, wrong));
        var job = exporting.job();
        var written = job.written().map(Optional::isPresent);
        folder.visibleProperty().bind(written);
        folder.managedProperty().bind(written);
        progress.progressProperty().bind(job.progress());
        progress.visibleProperty().bind(job.running());
        progress.managedProperty().bind(job.running());
        var impossible = exporting.mistake().isNotEmpty();
        copy.disableProperty().bind(impossible.or(job.running()));
        write.disableProperty().bind(impossible.or(job.running()));
        write.textProperty()
                .bind(Bindings.when(exporting.destination().replaces())
                        .then(WindowWords.of("export.replace"))
                        .otherwise(WindowWords.of("export.write")));
        cancel.textProperty()
                .bind(Bindings.when(job.running())
                        .then(WindowWords.of("export.stop"))
                        .otherwise(WindowWords.of("export.close")));
    }

    @FXML
    void browse() {
        var chosen = exporting.format().get();
        var chooser = new FileChooser();
        chooser.setTitle(WindowWords.of("export.window"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        WindowWords.of("export." + chosen.name()), "*." + chosen.ending()));
        var now = exporting.destination().file().map(Path::toAbsolutePath);
        now.map(Path::getFileName).ifPresent(name -> chooser.setInitialFileName(name.toString()));
        now.map(Path::getParent)
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Optional.ofNullable(chooser.showSaveDialog(file.getScene().getWindow()))
                .ifPresent(taken -> exporting.destination().text().set(taken.getPath()));
    }

    @FXML
    void copy() {
        ClipboardCopy.of(exporting);
    }

    @FXML
    void cancel() {
        if (exporting.job().running().get()) {
            exporting.job().cancel();
        } else {
            file.getScene().getWindow().hide();
        }
    }

    @FXML
    void showInFolder() {
        exporting
                .job()
                .written()
                .get()
                .ifPresent(saved ->
                        FolderWindow.show(saved, () -> exporting.say(WindowWords.of("export.nofolder", saved))));
    }

    /** A button that has the keyboard is pressed by Enter too. */
    private void press(KeyEvent event) {
        if (WRITE.match(event)) {
            write();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            button.fire();
            event.consume();
        }
    }

    @FXML
    void write() {
        if (!write.isDisabled()) {
            exporting.write();
        }
    }
}
