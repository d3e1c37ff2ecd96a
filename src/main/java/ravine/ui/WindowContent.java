package ravine.ui;

import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import ravine.draw.Theme;
import ravine.ui.export.ClipboardCopy;
import ravine.ui.export.ExportDialog;
import ravine.workbench.Workbench;

/** The window's content, with its controllers bound to the workbench: at first the picture, then the parts around it too. */
public final class WindowContent {

    /** The frame at whose beginning the picture has been laid out, drawn and shown. */
    static final int PICTURE_SHOWN = 3;

    private final Workbench workbench;
    private final PictureController picture;
    private final WindowController window;
    private final Scene scene;

    /** The picture, with room for the parts around it. */
    public WindowContent(Workbench workbench) {
        this.workbench = workbench;
        picture = new PictureController(workbench);
        window = new WindowController(workbench, picture.pane());
        scene = new Scene(window.pane());
        scene.fillProperty().bind(workbench.theme().map(WindowContent::background));
        scene.getStylesheets()
                .add(Objects.requireNonNull(WindowContent.class.getResource("window.css"))
                        .toExternalForm());
    }

    private static Color background(Theme theme) {
        var colour = theme.background();
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }

    public Scene scene() {
        return scene;
    }

    /** Does something as soon as the picture is shown. */
    public void oncePictureIsShown(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == PICTURE_SHOWN) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /** Puts in the parts around the picture. */
    public void complete() {
        picture.complete();
        var keys = new KeyBindings(workbench);
        var exportDialog = new ExportDialog(workbench.exporting(), workbench.lessonDesk()::refuses);
        window.surround(keys, new FxmlParts(workbench, exportDialog, keys)::load);
        keys.on(
                "export",
                () -> exportDialog.show(scene.getWindow()),
                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN));
        keys.on(
                "copy",
                () -> workbench.say(ClipboardCopy.shown(workbench)),
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
        keys.on("keys", () -> KeysHelp.show(scene.getWindow(), keys.rows()), new KeyCodeCombination(KeyCode.F1));
        new SessionDrop(workbench, window.pane()).on(scene);
    }
}
