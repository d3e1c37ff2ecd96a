package ravine.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ravine.ui.control.DialogModality;
import ravine.ui.control.LargeType;
import ravine.workbench.ExportModel;
import ravine.workbench.WindowWords;

/** The export dialog, whose content is made once, for what it is bound to lives as long as the program. */
public final class ExportDialog {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 660;

    /** How much larger it is for large type. */
    private static final double LARGE = 1.4;

    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 420;

    private final ExportModel exporting;
    private final BooleanSupplier refuses;
    private @Nullable Scene scene;
    private @Nullable Stage stage;

    /** One that does not open while something refuses, which says why. */
    public ExportDialog(ExportModel exporting, BooleanSupplier refuses) {
        this.exporting = exporting;
        this.refuses = refuses;
    }

    /** Opens over a window with what that shows now, no larger than the window. */
    public void show(Window owner) {
        if (refuses.getAsBoolean()) {
            return;
        }
        exporting.begin();
        if (stage != null && stage.isShowing()) {
            stage.toFront();
            return;
        }
        var opened = stage(owner);
        boolean large = LargeType.isIn(owner);
        LargeType.giveAsIn(owner, scene(owner).getRoot());
        double scale = large ? LARGE * LargeType.growthIn(owner) : 1;
        opened.setWidth(Math.max(LEAST_WIDTH, Math.min(scale * WIDTH, owner.getWidth() - 40)));
        opened.setHeight(Math.max(LEAST_HEIGHT, Math.min(scale * HEIGHT, owner.getHeight() - 40)));
        opened.show();
        stage = opened;
    }

    private Stage stage(Window owner) {
        var made = new Stage();
        made.initOwner(owner);
        made.initModality(DialogModality.of(owner));
        made.setTitle(WindowWords.of("export.window"));
        made.setScene(scene(owner));
        made.setMinWidth(LEAST_WIDTH);
        made.setMinHeight(LEAST_HEIGHT);
        made.setOnHidden(event -> {
            exporting.end();
            owner.getScene().lookup(".picture").requestFocus();
        });
        return made;
    }

    private Scene scene(Window owner) {
        if (scene == null) {
            scene = new Scene(content(exporting));
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        return scene;
    }

    private static Parent content(ExportModel exporting) {
        Map<Class<?>, Object> controllers = Map.of(
                ExportController.class, new ExportController(exporting),
                ExportFigureController.class, new ExportFigureController(exporting),
                ExportFilmController.class, new ExportFilmController(exporting),
                ExportPreviewController.class, new ExportPreviewController(exporting));
        var loader = new FXMLLoader(ExportDialog.class.getResource("/ravine/ui/export.fxml"), WindowWords.BUNDLE);
        loader.setControllerFactory(controllers::get);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
