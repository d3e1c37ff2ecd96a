package ravine.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import ravine.session.SessionFile;
import ravine.workbench.Documents;
import ravine.workbench.WindowWords;

/** The dialogs that ask which session to open, and where to save. */
final class SessionDialogs {

    private final Documents filing;

    SessionDialogs(Documents filing) {
        this.filing = filing;
    }

    /** A file to open: a session or a table. */
    Optional<Path> chosen(Window window) {
        var chooser = chooser("session.open");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(WindowWords.of("data.files"), "*.csv", "*.tsv", "*.txt"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    /** Saves to the session's own file, or asks for one. */
    void save(Window window) {
        if (filing.file().getValue().isPresent()) {
            filing.save();
        } else {
            saveAs(window);
        }
    }

    void saveAs(Window window) {
        var chooser = chooser("session.saveas");
        var name = filing.name().getValue();
        chooser.setInitialFileName((name.isEmpty() ? "session" : name) + SessionFile.ENDING);
        Optional.ofNullable(chooser.showSaveDialog(window)).ifPresent(file -> filing.saveAs(file.toPath()));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(WindowWords.of(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        WindowWords.of("session.files"), "*" + SessionFile.ENDING, "*.json"));
        filing.file()
                .getValue()
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }
}
