package ravine.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Surface;

/**
 * Panels and what is around them, on one background. Width and height are those of the whole, in pixels.
 *
 * @param around layers that belong to no single panel, such as a common title; they stay while what is in the panels moves
 * @param below a figure below the panels, which counts its pixels from its own corner and has no background of its own
 */
public record Figure(
        double width,
        double height,
        Colour background,
        List<Panel> panels,
        List<Layer> around,
        Optional<Figure> below) {

    public Figure {
        panels = List.copyOf(panels);
        around = List.copyOf(around);
    }

    public Figure(double width, double height, Colour background, List<Panel> panels, List<Layer> around) {
        this(width, height, background, panels, around, Optional.empty());
    }

    /** The same figure, grown by another below it. */
    public Figure above(Figure other) {
        return new Figure(width, height + other.height, background, panels, around, Optional.of(other));
    }

    /** The same figure with nothing behind the panels, their titles and labels. */
    public Figure transparent() {
        return new Figure(width, height, background.withOpacity(0), panels, around, below);
    }

    /** Whether nothing shows through it. */
    public boolean isOpaque() {
        return background.opacity() == 1;
    }

    /** Draws all of it after so many steps, 0 being the start. */
    public void draw(Surface surface, int step) {
        drawBackground(surface);
        drawParts(surface, step);
    }

    private void drawParts(Surface surface, int step) {
        for (int i = 0; i < panels.size(); i++) {
            var panel = panels.get(i);
            Consumer<Surface> whole = on -> {
                draw(on, panel.still());
                draw(on, panel.moving(step));
            };
            if (panels.size() == 1) {
                whole.accept(surface);
            } else {
                surface.group("panel " + (i + 1), whole);
            }
        }
        draw(surface, around);
        below.ifPresent(figure -> figure.drawParts(under(figure, surface), step));
    }

    /** Draws all but what moves, which can then be drawn over it. */
    public void drawStill(Surface surface) {
        drawBackground(surface);
        drawStillParts(surface);
    }

    private void drawStillParts(Surface surface) {
        panels.forEach(panel -> draw(surface, panel.still()));
        draw(surface, around);
        below.ifPresent(figure -> figure.drawStillParts(under(figure, surface)));
    }

    /** Whether what stands still is made of the same objects, so that what was drawn of it serves both. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isStillLike(Figure other) {
        if (width != other.width
                || height != other.height
                || !background.equals(other.background)
                || around != other.around
                || panels.size() != other.panels.size()
                || below.isPresent() != other.below.isPresent()) {
            return false;
        }
        for (int i = 0; i < panels.size(); i++) {
            if (panels.get(i).still() != other.panels.get(i).still()) {
                return false;
            }
        }
        return below.isEmpty() || below.get().isStillLike(other.below.get());
    }

    /** Draws what moves, after so many steps. */
    public void drawMoving(Surface surface, int step) {
        panels.forEach(panel -> draw(surface, panel.moving(step)));
        below.ifPresent(figure -> figure.drawMoving(under(figure, surface), step));
    }

    private Surface under(Figure figure, Surface surface) {
        return new MovedSurface(surface, 0, height - figure.height);
    }

    private void drawBackground(Surface surface) {
        if (background.opacity() > 0) {
            surface.fill(new Frame(0, 0, width, height).outline(), background);
        }
    }

    private static void draw(Surface surface, List<Layer> layers) {
        layers.forEach(layer -> surface.group(layer.name(), layer::draw));
    }
}
