package ravine.ui.start;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.ui.WindowContent;
import ravine.workbench.Autosave;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The program in its window. */
public final class App extends Application {

    /** Handed over here, for JavaFX makes the instance. */
    private static CompletableFuture<Startup> opening = new CompletableFuture<>();

    private @Nullable Autosave autosave;

    /** Opens the window, with a file or the name of what ships if one is given, or says in one sentence why it cannot open here; returns when it is closed. */
    public static Optional<String> open(Optional<String> shown) {
        return open(shown, () -> {});
    }

    /** The same; {@code first} is done before, on the toolkit's thread. */
    static Optional<String> open(Optional<String> shown, Runnable first) {
        opening = Startup.begin(shown);
        var obstacle = Toolkit.start(first);
        if (obstacle.isEmpty()) {
            launch(App.class);
        }
        return obstacle;
    }

    @Override
    public void start(Stage stage) {
        // The usual colours are read while what the window opens with is being made; others are read when they are
        // known.
        dressForOpening(Theme.LIGHT);
        var opened = opening.join();
        opened.tasks().release(Platform::runLater);
        var workbench = opened.workbench();
        dressForOpening(workbench.theme().get());
        var content = new WindowContent(workbench);
        stage.setScene(content.scene());
        opened.typeface().join();
        var projector = workbench.appearance().projector();
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        projector.addListener((was, before, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty().addListener((was, before, now) -> projector.set(now));
        WindowSize.give(stage, workbench.appearance());
        WindowSize.tell(stage, workbench.picture().contours()::settle);
        stage.show();
        stage.setFullScreen(projector.get());
        content.oncePictureIsShown(() -> {
            complete(opened, content);
            stage.titleProperty().bind(workbench.filing().title().map(name -> WindowWords.of("session.window", name)));
            WindowIcon.give(stage);
        });
    }

    private void complete(Startup opened, WindowContent content) {
        var workbench = opened.workbench();
        workbench.theme().subscribe(App::dress);
        content.complete();
        opened.place()
                .ifPresentOrElse(
                        file -> autosave = new Autosave(workbench, file),
                        () -> workbench.say(WindowWords.of("session.nowhere")));
    }

    @Override
    public void stop() {
        if (autosave != null) {
            autosave.close();
        }
    }

    /** The whole content of a window, at once. */
    public static Scene scene(Workbench workbench) {
        var content = new WindowContent(workbench);
        content.complete();
        return content.scene();
    }

    /** The theme of controls takes longer to read than the first picture to draw, and there are none around that. */
    public static void dressForOpening(Theme theme) {
        var sheet =
                App.class.getResource(theme.isDark() ? "/ravine/ui/opening-dark.css" : "/ravine/ui/opening-light.css");
        setUserAgentStylesheet(Objects.requireNonNull(sheet).toExternalForm());
    }

    public static void dress(Theme theme) {
        setUserAgentStylesheet((theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }
}
