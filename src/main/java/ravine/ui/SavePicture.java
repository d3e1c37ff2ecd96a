package ravine.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.concurrent.Task;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import ravine.export.PictureFile;
import ravine.figure.Figure;
import ravine.workbench.Words;
import ravine.workbench.Workbench;

/** The dialog that asks where to save the picture, and the saving, which goes on beside the window. */
final class SavePicture {

    /** Pixels of the file for each pixel of the window, so that a bitmap is sharp on paper. */
    private static final double SCALE = 2;

    private final Workbench workbench;

    SavePicture(Workbench workbench) {
        this.workbench = workbench;
    }

    void ask(Window window) {
        var figure = workbench.picture().figure();
        var chooser = new FileChooser();
        chooser.setTitle(Words.of("file.save"));
        chooser.setInitialFileName("ravine.png");
        for (var ending : PictureFile.ENDINGS) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(Words.of("file." + ending), "*." + ending));
        }
        Optional.ofNullable(chooser.showSaveDialog(window)).ifPresent(file -> save(figure, file.toPath()));
    }

    private void save(Figure figure, Path file) {
        var saving = new Task<String>() {
            @Override
            protected String call() {
                try {
                    PictureFile.write(figure, file, SCALE);
                    return Words.of("file.saved", file);
                } catch (IOException e) {
                    return Words.of("file.failed", file, String.valueOf(e.getMessage()));
                }
            }
        };
        saving.setOnSucceeded(done -> workbench.say(saving.getValue()));
        var thread = new Thread(saving, "save picture");
        thread.setDaemon(true);
        thread.start();
    }
}
