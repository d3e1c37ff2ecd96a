package ravine.landscape;

import ravine.draw.Colour;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** Floor and farther walls of the box with lines at the ticks; filled unless the ground is to show through. */
record BoxLayer(LandscapeBox box, boolean filled, Theme theme) implements Layer {

    private static final double FLOOR = 0.1;
    private static final double WALL = 0.05;

    @Override
    public String name() {
        return "box";
    }

    @Override
    public void draw(Surface surface) {
        var sides = box.sides();
        for (int k = 0; k < sides.size() && filled; k++) {
            Colour colour = theme.background().mix(theme.line(), k == 0 ? FLOOR : WALL);
            surface.fill(sides.get(k), colour);
        }
        surface.stroke(box.grid(), Stroke.of(theme.line().withOpacity(0.35), theme.size(0.8)));
        for (var side : sides) {
            surface.stroke(side, Stroke.of(theme.line(), theme.size(1)));
        }
    }
}
