package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Surface;

/**
 * Panels and what is around them, on one background. Width and height are those of the whole, in pixels.
 *
 * @param around layers that belong to no single panel, such as a common title; they stay while what is in the panels moves
 * @param attached figures below the panels or beside them, which have no background of their own
 */
public record Figure(
        double width,
        double height,
        Colour background,
        List<Panel> panels,
        List<Layer> around,
        List<Attached> attached) {

    /** A figure whose pixels count from so far right and down in the one that it is attached to. */
    public record Attached(Figure figure, double left, double top) {

        private Surface on(Surface surface) {
            return new MovedSurface(surface, left, top);
        }
    }

    public Figure {
        panels = List.copyOf(panels);
        around = List.copyOf(around);
        attached = List.copyOf(attached);
    }

    public Figure(double width, double height, Colour background, List<Panel> panels, List<Layer> around) {
        this(width, height, background, panels, around, List.of());
    }

    /** The same figure, grown by another below it. */
    public Figure above(Figure other) {
        return with(Math.max(width, other.width), height + other.height, new Attached(other, 0, height));
    }

    /** The same figure, grown by another right of it. */
    public Figure beside(Figure other) {
        return with(width + other.width, Math.max(height, other.height), new Attached(other, width, 0));
    }

    private Figure with(double newWidth, double newHeight, Attached more) {
        var all = new ArrayList<>(attached);
        all.add(more);
        return new Figure(newWidth, newHeight, background, panels, around, all);
    }

    /** The same figure with nothing behind the panels, their titles and labels. */
    public Figure transparent() {
        return new Figure(width, height, background.withOpacity(0), panels, around, attached);
    }

    /** Whether nothing shows through it. */
    public boolean isOpaque() {
        return background.opacity() == 1;
    }

    /** The same figure with what can be turned turned by so many degrees. */
    public Figure turned(double degrees) {
        return new Figure(
                width,
                height,
                background,
                panels.stream().map(panel -> panel.turned(degrees)).toList(),
                around,
                attached.stream()
                        .map(more -> new Attached(more.figure.turned(degrees), more.left, more.top))
                        .toList());
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
        attached.forEach(more -> more.figure.drawParts(more.on(surface), step));
    }

    /** Draws all but what moves, which can then be drawn over it. */
    public void drawStill(Surface surface) {
        drawBackground(surface);
        drawStillParts(surface);
    }

    private void drawStillParts(Surface surface) {
        panels.forEach(panel -> draw(surface, panel.still()));
        draw(surface, around);
        attached.forEach(more -> more.figure.drawStillParts(more.on(surface)));
    }

    /** Whether what stands still is made of the same objects, so that what was drawn of it serves both. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isStillLike(Figure other) {
        if (width != other.width
                || height != other.height
                || !background.equals(other.background)
                || around != other.around
                || panels.size() != other.panels.size()
                || attached.size() != other.attached.size()) {
            return false;
        }
        for (int i = 0; i < panels.size(); i++) {
            if (panels.get(i).still() != other.panels.get(i).still()) {
                return false;
            }
        }
        return IntStream.range(0, attached.size()).allMatch(i -> {
            var one = attached.get(i);
            var two = other.attached.get(i);
            return one.left == two.left && one.top == two.top && one.figure.isStillLike(two.figure);
        });
    }

    /** Whether all of it is made of the same objects, so that it is drawn alike after as many steps. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isLike(Figure other) {
        return isStillLike(other)
                && IntStream.range(0, panels.size()).allMatch(i -> panels.get(i) == other.panels.get(i))
                && IntStream.range(0, attached.size())
                        .allMatch(i -> attached.get(i).figure.isLike(other.attached.get(i).figure));
    }

    /** Draws what moves, after so many steps. */
    public void drawMoving(Surface surface, int step) {
        panels.forEach(panel -> draw(surface, panel.moving(step)));
        attached.forEach(more -> more.figure.drawMoving(more.on(surface), step));
    }

    private void drawBackground(Surface surface) {
        if (background.opacity() > 0) {
            surface.fill(new Frame(0, 0, width, height).outline(), background);
        }
    }

    private static void draw(Surface surface, List<Layer> layers) {
        layers.forEach(layer -> surface.group(layer.name(), layer.parts()));
    }
}
