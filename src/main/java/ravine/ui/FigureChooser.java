package ravine.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import ravine.workbench.FiguresAndNumbers;
import ravine.workbench.WindowWords;

/** The dialog that asks where a panel is to be saved, as a picture or as its numbers. */
final class FigureChooser {

    private FigureChooser() {}

    static Optional<Path> file(Window window, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(WindowWords.of("panel.save"));
        FiguresAndNumbers.FORMATS.stream()
                .map(format -> new FileChooser.ExtensionFilter(format.name(), "*." + format.ending()))
                .forEach(chooser.getExtensionFilters()::add);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(File::toPath)
                .map(file -> FiguresAndNumbers.ended(
                        file, chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter())));
    }
}
