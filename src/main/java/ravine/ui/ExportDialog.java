package ravine.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ravine.workbench.Exporting;
import ravine.workbench.Words;

/** The window of the export dialog, which is made once, for what it is bound to lives as long as the program. */
final class ExportDialog {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 660;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 420;

    private final Exporting exporting;
    private @Nullable Stage stage;

    ExportDialog(Exporting exporting) {
        this.exporting = exporting;
    }

    /** Opens over a window with what that shows now, no larger than the window. */
    void show(Window owner) {
        exporting.begin();
        if (stage == null) {
            stage = stage(owner);
        }
        stage.setWidth(Math.max(LEAST_WIDTH, Math.min(WIDTH, owner.getWidth() - 40)));
        stage.setHeight(Math.max(LEAST_HEIGHT, Math.min(HEIGHT, owner.getHeight() - 40)));
        stage.show();
    }

    private Stage stage(Window owner) {
        var made = new Stage();
        made.initOwner(owner);
        made.initModality(Modality.WINDOW_MODAL);
        made.setTitle(Words.of("export.window"));
        var scene = new Scene(content(exporting));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        made.setScene(scene);
        made.setMinWidth(LEAST_WIDTH);
        made.setMinHeight(LEAST_HEIGHT);
        made.setOnHidden(event -> {
            exporting.job().cancel();
            owner.getScene().lookup(".picture").requestFocus();
        });
        return made;
    }

    private static Parent content(Exporting exporting) {
        Map<Class<?>, Object> controllers = Map.of(
                ExportController.class, new ExportController(exporting),
                ExportFigureController.class, new ExportFigureController(exporting),
                ExportFilmController.class, new ExportFilmController(exporting),
                ExportPreviewController.class, new ExportPreviewController(exporting));
        var loader = new FXMLLoader(ExportDialog.class.getResource("export.fxml"), Words.BUNDLE);
        loader.setControllerFactory(controllers::get);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
