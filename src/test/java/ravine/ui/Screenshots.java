package ravine.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Vec;
import ravine.draw.ThemeName;
import ravine.formula.Formula;
import ravine.lesson.Answer;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.session.Track;
import ravine.ui.start.App;
import ravine.workbench.Drawer;
import ravine.workbench.MapView;
import ravine.workbench.Workbench;

/** Writes README's pictures of the window; no test, but run like one with the profile screenshots. */
final class Screenshots {

    private static final Path FOLDER = Path.of("screenshots");

    @Test
    void write() throws Exception {
        Files.createDirectories(FOLDER);
        shoot("bowl", FirstSession.lecture(), 1280, 800, workbench -> {});
        shoot("rosenbrock", rosenbrock(), 1280, 800, workbench -> {});
        shoot("step", FirstSession.lecture(), 1280, 800, workbench -> {
            workbench.player().show(3);
            workbench.drawer().choose(Drawer.Tab.STEP);
        });
        shoot("projector", FirstSession.lecture(), 1600, 900, workbench -> workbench
                .appearance()
                .projector()
                .set(true));
        shoot("dark", rosenbrock(), 1280, 800, workbench -> workbench
                .appearance()
                .colours()
                .set(ThemeName.DARK));
        shoot("map", Gallery.session("map-basins"), 1280, 800, workbench -> {});
        shoot("landscape", Gallery.session("landscape-valley"), 1280, 800, workbench -> {});
        var data = Gallery.session("sgd-rates")
                .withScene(scene -> scene.withViews(List.of(PictureView.CONTOURS, PictureView.DATA)));
        shoot("data", data, 1280, 800, workbench -> {});
        shoot("lesson", FirstSession.lecture(), 1280, 800, Screenshots::answer);
    }

    /** Opens a page of a lesson, and answers its question with a point that is not quite right. */
    private static void answer(Workbench workbench) {
        workbench.lessons().offers().stream()
                .filter(offer -> offer.alsoFoundBy().equals("the-ravine"))
                .forEach(offer -> offer.take().run());
        workbench.lessonDesk().turn(1);
        workbench.lessonDesk().answer(new Answer.Placed(new Vec(0.5, -1.2)));
        workbench.player().end();
    }

    private static Session rosenbrock() throws Exception {
        var tracks = new ArrayList<Track>();
        for (var recipe : new String[] {
            "gd:eta=0.001",
            "momentum:eta=0.0005",
            "nesterov:eta=0.0005",
            "rmsprop:eta=0.05",
            "adam:eta=0.2",
            "newton",
            "bfgs",
            "neldermead"
        }) {
            tracks.add(new Track(Recipe.read(recipe), tracks.size(), true));
        }
        var rosenbrock = Formula.read("(1 − x₁)² + 100(x₂ − x₁²)²");
        return FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(rosenbrock).withSteps(200))
                .withStart(new Vec(-1.5, 2))
                .withTracks(tracks)
                .withScene(scene -> scene.withView(new Box(-2, 2, -1, 3)))
                .withCaption("");
    }

    /** Whether the map that is shown, if one is, still runs. */
    private static boolean isFilling(Workbench workbench) {
        return Headless.get(() -> workbench.session().scene().views().contains(PictureView.MAP)
                && workbench.picture().drawn(PictureView.MAP) instanceof MapView map
                && map.running().get());
    }

    private static void shoot(String name, Session session, double width, double height, Consumer<Workbench> use)
            throws IOException, InterruptedException {
        var workbench = new Workbench(session, Headless.THREADS);
        var scene = Headless.get(() -> {
            workbench.theme().subscribe(App::dress);
            return App.scene(workbench);
        });
        var stage = Headless.show(scene, width, height);
        Headless.run(() -> {
            workbench.player().end();
            use.accept(workbench);
        });
        // Until what fills beside the window is whole.
        for (int i = 0; i < 40 || (i < 2000 && isFilling(workbench)); i++) {
            Headless.settle(scene);
            Thread.sleep(50);
        }
        var image = Headless.get(() -> scene.snapshot(null));
        Headless.run(stage::close);
        var bitmap = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < bitmap.getHeight(); y++) {
            for (int x = 0; x < bitmap.getWidth(); x++) {
                bitmap.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(bitmap, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
