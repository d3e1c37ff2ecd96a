package ravine.figure;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * One plot, or several side by side, and what goes with them, on one background. What stays while the paths move can be drawn
 * once and kept.
 *
 * @param around what stays besides the plots, such as their common title
 * @param beside what moves besides the plots, by the number of the step
 * @param step the number of the step that is shown
 */
public record Sheet(
        double width,
        double height,
        Colour background,
        List<Layer> around,
        List<Plot> plots,
        IntFunction<List<Layer>> beside,
        int step)
        implements Drawing {

    public Sheet {
        around = List.copyOf(around);
        plots = List.copyOf(plots);
    }

    Sheet(double width, double height, Colour background, List<Layer> around, List<Plot> plots) {
        this(width, height, background, around, plots, number -> List.of(), steps(plots));
    }

    /** A sheet of one plot. */
    public static Sheet of(Plot plot) {
        var ground = plot.ground();
        return new Sheet(
                ground.width(), ground.height(), ground.look().theme().background(), List.of(), List.of(plot));
    }

    /** The same sheet with nothing behind the plots, their titles and labels. */
    public Sheet transparent() {
        return new Sheet(width, height, background.withOpacity(0), around, plots, beside, step);
    }

    /** The same sheet after so many steps, 0 being the start; a path that ended before stays where it ended. */
    public Sheet after(int number) {
        var moved = plots.stream().map(plot -> plot.after(number)).toList();
        return new Sheet(width, height, background, around, moved, beside, number);
    }

    /** The same sheet with room below it, for layers that stay and others that move, which count their pixels from the room's corner. */
    public Sheet above(double room, Axes axes, List<Layer> still, IntFunction<List<Layer>> moving) {
        var more = Stream.concat(around.stream(), still.stream().map(layer -> new Moved(layer, axes, 0, height)));
        return new Sheet(
                width,
                height + room,
                background,
                more.toList(),
                plots,
                number -> moving.apply(number).stream()
                        .map(layer -> (Layer) new Moved(layer, axes, 0, height))
                        .toList(),
                step);
    }

    /** The most steps that a path has. */
    public int steps() {
        return steps(plots);
    }

    private static int steps(List<Plot> plots) {
        return plots.stream()
                .flatMap(plot -> plot.traces().stream())
                .mapToInt(trace -> trace.length() - 1)
                .max()
                .orElse(0);
    }

    @Override
    public boolean isOpaque() {
        return background.opacity() == 1;
    }

    @Override
    public void draw(Surface surface) {
        drawBackground(surface);
        for (int i = 0; i < plots.size(); i++) {
            var plot = plots.get(i);
            Runnable whole = () -> {
                drawStill(surface, plot);
                drawMoving(surface, plot);
            };
            if (plots.size() == 1) {
                whole.run();
            } else {
                surface.group("panel " + (i + 1), whole);
            }
        }
        drawAround(surface);
        drawBeside(surface);
    }

    /** Draws all but what moves, which can then be drawn over it. */
    public void drawStill(Surface surface) {
        drawBackground(surface);
        plots.forEach(plot -> drawStill(surface, plot));
        drawAround(surface);
    }

    /** Draws what moves. */
    public void drawMoving(Surface surface) {
        plots.forEach(plot -> drawMoving(surface, plot));
        drawBeside(surface);
    }

    private void drawBackground(Surface surface) {
        if (background.opacity() > 0) {
            surface.fill(new Frame(0, 0, width, height).outline(), background);
        }
    }

    private static void drawStill(Surface surface, Plot plot) {
        Figure.drawLayers(surface, plot.ground().axes(), plot.ground().still());
    }

    private static void drawMoving(Surface surface, Plot plot) {
        Figure.drawLayers(surface, plot.ground().axes(), plot.moving());
    }

    private void drawAround(Surface surface) {
        plots.stream()
                .findFirst()
                .ifPresent(plot -> Figure.drawLayers(surface, plot.ground().axes(), around));
    }

    private void drawBeside(Surface surface) {
        plots.stream()
                .findFirst()
                .ifPresent(plot -> Figure.drawLayers(surface, plot.ground().axes(), beside.apply(step)));
    }
}
