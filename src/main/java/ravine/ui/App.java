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
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import ravine.figure.Theme;
import ravine.session.Sessions;
import ravine.workbench.Words;
import ravine.workbench.Workbench;

/** The program in its window. */
public final class App extends Application {

    /** Opens the window and returns when it is closed. */
    public static void open(Optional<Path> session) {
        launch(App.class, session.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var workbench = new Workbench(Sessions.lecture());
        workbench.theme().subscribe(App::dress);
        stage.setTitle(Words.of("window.title"));
        stage.setScene(scene(workbench));
        var projector = workbench.appearance().projector();
        stage.setFullScreenExitHint("");
        projector.addListener((was, before, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty().addListener((was, before, now) -> projector.set(now));
        WindowSize.give(stage);
        stage.show();
    }

    /** The window's content, with its controllers bound to the workbench. */
    static Scene scene(Workbench workbench) {
        var savePicture = new SavePicture(workbench);
        var keys = new Keys(workbench);
        Map<Class<?>, Object> controllers = Map.ofEntries(
                Map.entry(WindowController.class, new WindowController(workbench, keys)),
                Map.entry(ToolbarController.class, new ToolbarController(workbench, savePicture, keys)),
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
                    "save",
                    () -> savePicture.ask(scene.getWindow()),
                    new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN));
            keys.on("keys", () -> KeysHelp.show(scene.getWindow(), keys.rows()), new KeyCodeCombination(KeyCode.F1));
            return scene;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dress(Theme theme) {
        setUserAgentStylesheet((theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }
}
