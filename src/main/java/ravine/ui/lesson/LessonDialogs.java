package ravine.ui.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import ravine.session.SessionFile;
import ravine.workbench.LessonDraft;
import ravine.workbench.LessonMaking;
import ravine.workbench.WindowWords;

/** The dialog that asks where to save the lesson that is being made. */
public final class LessonDialogs {

    private LessonDialogs() {}

    /** Saves to the lesson's own file, or asks for one. */
    public static void save(LessonMaking making, Window window) {
        var file = making.now().get().flatMap(LessonDraft::file);
        if (file.isPresent()) {
            making.saveAs(file.get());
        } else {
            saveAs(making, window);
        }
    }

    public static void saveAs(LessonMaking making, Window window) {
        making.now().get().ifPresent(draft -> {
            var chooser = new FileChooser();
            chooser.setTitle(WindowWords.of("making.saveas"));
            chooser.setInitialFileName(name(draft.lesson().title()) + SessionFile.ENDING);
            draft.file()
                    .map(Path::getParent)
                    .filter(Files::isDirectory)
                    .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
            Optional.ofNullable(chooser.showSaveDialog(window)).ifPresent(file -> making.saveAs(file.toPath()));
        });
    }

    /** The title as the name of a file. */
    private static String name(String title) {
        var name = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "lesson" : name;
    }
}
