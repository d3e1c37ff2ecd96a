package ravine.figure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Surface;

/**
 * One plot, or several side by side, and what goes with them, on one background. What stays while the paths move can be drawn
 * once and kept.
 *
 * @param around what stays besides the plots, such as their common title
 * @param plotting the plots after so many steps, 0 being the start; what stays of them is always the same
 * @param beside what moves besides the plots, by the number of the step
 * @param step the number of the step that is shown
 */
public record Sheet(
        double width,
        double height,
        Colour background,
        List<Layer> around,
        IntFunction<List<Plot>> plotting,
        IntFunction<List<Layer>> beside,
        int step)
        implements Page {

    public Sheet {
        around = List.copyOf(around);
    }

    Sheet(
            double width,
            double height,
            Colour background,
            List<Layer> around,
            IntFunction<List<Plot>> plotting,
            int step) {
        this(width, height, background, around, plotting, number -> List.of(), step);
    }

    /** A sheet of one plot on a ground. */
    public static Sheet of(Backdrop backdrop, Panel.Plotting plotting, int step) {
        return new Sheet(
                backdrop.width(),
                backdrop.height(),
                backdrop.style().theme().background(),
                List.of(),
                number -> List.of(plotting.at(backdrop, number)),
                step);
    }

    private List<Plot> plots() {
        return plotting.apply(step);
    }

    /** The same sheet with nothing behind the plots, their titles and labels. */
    public Sheet transparent() {
        return new Sheet(width, height, background.withOpacity(0), around, plotting, beside, step);
    }

    /** The same sheet after so many steps, 0 being the start. */
    public Sheet after(int number) {
        return new Sheet(width, height, background, around, plotting, beside, number);
    }

    /** The same sheet with room below it, for layers that stay and others that move, which count their pixels from the room's corner. */
    public Sheet above(double room, Axes axes, List<Layer> still, IntFunction<List<Layer>> moving) {
        var more = Stream.concat(
                around.stream(), still.stream().map(layer -> new TranslatedLayer(layer, axes, 0, height)));
        return new Sheet(
                width,
                height + room,
                background,
                more.toList(),
                plotting,
                number -> moving.apply(number).stream()
                        .map(layer -> (Layer) new TranslatedLayer(layer, axes, 0, height))
                        .toList(),
                step);
    }

    @Override
    public boolean isOpaque() {
        return background.opacity() == 1;
    }

    @Override
    public void draw(Surface surface) {
        drawBackground(surface);
        var plots = plots();
        for (int i = 0; i < plots.size(); i++) {
            var plot = plots.get(i);
            Consumer<Surface> whole = on -> {
                drawStill(on, plot);
                drawMoving(on, plot);
            };
            if (plots.size() == 1) {
                whole.accept(surface);
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
        plots().forEach(plot -> drawStill(surface, plot));
        drawAround(surface);
    }

    /** Draws what moves. */
    public void drawMoving(Surface surface) {
        plots().forEach(plot -> drawMoving(surface, plot));
        drawBeside(surface);
    }

    private void drawBackground(Surface surface) {
        if (background.opacity() > 0) {
            surface.fill(new Frame(0, 0, width, height).outline(), background);
        }
    }

    private static void drawStill(Surface surface, Plot plot) {
        Figure.drawLayers(surface, plot.backdrop().axes(), plot.backdrop().still());
    }

    private static void drawMoving(Surface surface, Plot plot) {
        Figure.drawLayers(surface, plot.backdrop().axes(), plot.moving());
    }

    private void drawAround(Surface surface) {
        plots().stream()
                .findFirst()
                .ifPresent(plot -> Figure.drawLayers(surface, plot.backdrop().axes(), around));
    }

    private void drawBeside(Surface surface) {
        plots().stream()
                .findFirst()
                .ifPresent(plot -> Figure.drawLayers(surface, plot.backdrop().axes(), beside.apply(step)));
    }
}
