package ravine.landscape;

import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** What is seen of the whole path of a method as it was before: a thin line in the colour of texts that step back. */
record GhostLayer(SeenPath path, Theme theme) implements Layer {

    private static final double WIDTH = 1.4;
    private static final double EDGE = 0.8;

    @Override
    public String name() {
        return "ghost " + path.trace().name();
    }

    @Override
    public void draw(Surface surface) {
        var line = path.lines().seen(Integer.MAX_VALUE);
        surface.stroke(line, Stroke.rounded(theme.halo().withOpacity(0.8), theme.size(WIDTH + 2 * EDGE)));
        surface.stroke(line, Stroke.rounded(theme.muted(), theme.size(WIDTH)));
    }
}
