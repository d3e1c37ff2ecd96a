package ravine.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import ravine.Mistake;
import ravine.bench.Line;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.workbench.LandscapeView;

/** Frames of the landscape that the window shows of the session of {@link FrameTimes}, beside matplotlib's plot of as many cells and paths. */
public final class LandscapeTimes {

    /** Draws, with other azimuths, 120 × 90 cells and 12 lines of 500 points in 1000 × 800 pixels, and prints the seconds of one. */
    private static final String MATPLOTLIB = """
            import time, numpy as n, matplotlib
            matplotlib.use('Agg')
            import matplotlib.pyplot as p
            figure = p.figure(figsize=(10, 8), dpi=100)
            axes = figure.add_subplot(projection='3d')
            x, y = n.meshgrid(n.linspace(-2, 2, 121), n.linspace(-1, 3, 91))
            axes.plot_surface(x, y, (1 - x)**2 + 100*(y - x*x)**2, rcount=90, ccount=120, cmap='viridis')
            t = n.linspace(-1.5, 1, 500)
            for k in range(12): axes.plot(t, t*t + k/20, 100*(k/20)**2 + (1 - t)**2)
            figure.canvas.draw()
            begin = time.perf_counter()
            for k in range(10): axes.view_init(30, 225 + 5*k); figure.canvas.draw()
            print((time.perf_counter() - begin)/10)""";

    private LandscapeTimes() {}

    public static void measure(Consumer<Line> table) throws Exception {
        var frames = FrameTimes.of(landscape(), table);
        var workbench = frames.workbench();
        var view = (LandscapeView) workbench.picture().drawn(PictureView.LANDSCAPE);
        frames.measure("turning a landscape", i -> view.spin(1));
        matplotlib().ifPresent(seconds -> table.accept(Line.plain("the same by matplotlib", 1000 * seconds, "ms", "")));
        Headless.run(view::stop);
        var eta = workbench
                .session()
                .tracks()
                .get(FrameTimes.ADAM)
                .recipe()
                .spec()
                .keys()
                .get(0);
        frames.measure(
                "dragging η on a landscape",
                i -> workbench.tracks().set(FrameTimes.ADAM, eta, 0.1 + 0.001 * FrameTimes.swing(i)));
        frames.measure("playing on a landscape", i -> workbench.player().show(Math.floorMod(i, FrameTimes.STEPS)));
    }

    private static Session landscape() throws Mistake {
        var views = List.of(PictureView.LANDSCAPE);
        return FrameTimes.session().withScene(scene -> scene.withViews(views));
    }

    /** The seconds that matplotlib takes for one such picture, where Python has it. */
    private static OptionalDouble matplotlib() throws InterruptedException {
        try {
            var python = new ProcessBuilder("python3", "-c", MATPLOTLIB)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return python.waitFor() == 0 ? OptionalDouble.of(Double.parseDouble(said.strip())) : OptionalDouble.empty();
        } catch (IOException missing) {
            return OptionalDouble.empty();
        }
    }
}
