package ravine.figure;

import java.util.List;

/**
 * One plot, or several side by side on one background. What stays while the paths move can be drawn once and kept.
 *
 * @param around what several plots have in common, such as a title; a single plot has its own
 */
public record Sheet(double width, double height, Colour background, List<Layer> around, List<Plot> plots)
        implements Drawing {

    public Sheet {
        around = List.copyOf(around);
        plots = List.copyOf(plots);
    }

    /** A sheet of one plot. */
    public static Sheet of(Plot plot) {
        var ground = plot.ground();
        return new Sheet(ground.width(), ground.height(), ground.look().theme().background(), List.of(), List.of(plot));
    }

    /** The same sheet with nothing behind the plots, their titles and labels. */
    public Sheet transparent() {
        return new Sheet(width, height, background.withOpacity(0), around, plots);
    }

    /** The same sheet after so many steps, 0 being the start; a path that ended before stays where it ended. */
    public Sheet after(int step) {
        return new Sheet(
                width,
                height,
                background,
                around,
                plots.stream().map(plot -> plot.after(step)).toList());
    }

    /** The most steps that a path has. */
    public int steps() {
        return plots.stream()
                .flatMap(plot -> plot.traces().stream())
                .mapToInt(trace -> trace.length() - 1)
                .max()
                .orElse(0);
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
}
