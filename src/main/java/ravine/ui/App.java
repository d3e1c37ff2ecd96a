package ravine.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ravine.figure.Theme;
import ravine.file.StateFolder;
import ravine.session.Sessions;
import ravine.workbench.Autosave;
import ravine.workbench.Words;
import ravine.workbench.Workbench;

/** The program in its window. */
public final class App extends Application {

    private @Nullable Autosave autosave;

    /** Opens the window and returns when it is closed. */
    public static void open(Optional<Path> session) {
        launch(App.class, session.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var place = StateFolder.take(StateFolder.ofPerson());
        var workbench = place.map(Autosave::restored).orElseGet(() -> new Workbench(Sessions.lecture()));
        getParameters().getRaw().forEach(file -> workbench.filing().open(Path.of(file)));
        place.ifPresentOrElse(
                file -> autosave = new Autosave(workbench, file, Platform::runLater),
                () -> workbench.say(Words.of("session.nowhere")));
        workbench.theme().subscribe(App::dress);
        stage.titleProperty().bind(workbench.filing().title().map(name -> Words.of("session.window", name)));
        stage.setScene(scene(workbench));
        var projector = workbench.appearance().projector();
        stage.setFullScreenExitHint("");
        projector.addListener((was, before, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty().addListener((was, before, now) -> projector.set(now));
        WindowSize.give(stage, workbench.appearance());
        stage.show();
        stage.setFullScreen(projector.get());
    }

    @Override
    public void stop() {
        if (autosave != null) {
            autosave.close();
        }
    }

    /** The window's content, with its controllers bound to the workbench. */
    static Scene scene(Workbench workbench) {
        var exportDialog = new ExportDialog(workbench.exporting());
        var keys = new Keys(workbench);
        Map<Class<?>, Object> controllers = Map.ofEntries(
                Map.entry(WindowController.class, new WindowController(workbench, keys)),
                Map.entry(ToolbarController.class, new ToolbarController(workbench, exportDialog, keys)),
                Map.entry(ProblemController.class, new ProblemController(workbench)),
                Map.entry(GradientController.class, new GradientController(workbench)),
                Map.entry(PictureController.class, new PictureController(workbench)),
                Map.entry(DrawingController.class, new DrawingController(workbench)),
                Map.entry(TransportController.class, new TransportController(workbench)),
                Map.entry(MethodsController.class, new MethodsController(workbench)),
                Map.entry(DrawerController.class, new DrawerController(workbench)),
                Map.entry(LossController.class, new LossController(workbench)),
                Map.entry(StepController.class, new StepController(workbench)),
                Map.entry(TableController.class, new TableController(workbench)));
        var loader = new FXMLLoader(App.class.getResource("window.fxml"), Words.BUNDLE);
        loader.setControllerFactory(controllers::get);
        try {
            var scene = new Scene(loader.<Parent>load());
            scene.getStylesheets()
                    .add(Objects.requireNonNull(App.class.getResource("window.css"))
                            .toExternalForm());
            keys.on(
                    "export",
                    () -> exportDialog.show(scene.getWindow()),
                    new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN));
            keys.on(
                    "copy",
                    () -> workbench.say(Copying.shown(workbench)),
                    new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
            keys.on("keys", () -> KeysHelp.show(scene.getWindow(), keys.rows()), new KeyCodeCombination(KeyCode.F1));
            SessionDrop.on(scene, workbench.filing());
            return scene;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void dress(Theme theme) {
        setUserAgentStylesheet((theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }
}
