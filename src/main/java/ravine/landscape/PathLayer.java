package ravine.landscape;

import java.util.List;
import ravine.draw.Palette;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/** One part of a path until a step: what the landscape hides of it, the edge of what is seen, or its line with a dot on each step. */
record PathLayer(SeenPath path, int step, Part part, Theme theme) implements Layer {

    static final double DOT = 5.2;

    /** Steps nearer than this have one dot between them, in pixels. */
    static final double SPACING = 12;

    /** What is drawn under all that follows. */
    enum Part {
        HIDDEN,
        HALO,
        LINE
    }

    @Override
    public String name() {
        return (part == Part.HIDDEN ? "hidden " : part == Part.HALO ? "halo " : "path ")
                + path.trace().name();
    }

    @Override
    public void draw(Surface surface) {
        var pen = Palette.pen(path.trace().pen(), theme);
        var halo = LineSample.halo(pen, theme);
        switch (part) {
            case HIDDEN -> {
                var dashes = List.of(theme.size(3), theme.size(3.5));
                var hidden = path.lines().hidden(step);
                surface.stroke(hidden, new Stroke(halo.colour().withOpacity(0.55), theme.size(2.6), dashes, false));
                surface.stroke(hidden, new Stroke(pen.colour(), theme.size(1.1), dashes, false));
            }
            case HALO -> {
                surface.stroke(path.lines().seen(step), halo);
                surface.dots(path.dots(step), theme.size(DOT + 2 * LineSample.EDGE), halo.colour());
            }
            case LINE -> {
                surface.stroke(path.lines().seen(step), pen.stroke(theme.size(LineSample.LINE)));
                surface.dots(path.dots(step), theme.size(DOT), pen.colour());
            }
        }
    }
}
