package ravine.ui;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import ravine.session.Sessions;
import ravine.workbench.Workbench;

/** A process that ends when its window has drawn its first frames without a screen: that of the program, or one with a label. */
final class FirstPicture {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** The frame in which what was shown before has been drawn. */
    private static final int DRAWN = 3;

    private FirstPicture() {}

    public static void main(String[] what) {
        Headless.show(Headless.get(() -> what[0].equals("label") ? label() : picture()), WIDTH, HEIGHT);
        Headless.run(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == DRAWN) {
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start());
    }

    private static Scene label() {
        return new Scene(new Label("Ravine"));
    }

    private static Scene picture() {
        Fonts.load();
        var workbench = new Workbench(Sessions.lecture());
        workbench.theme().subscribe(App::dress);
        return App.scene(workbench);
    }
}
