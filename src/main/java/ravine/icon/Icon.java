package ravine.icon;

import java.util.List;
import ravine.draw.Colour;
import ravine.draw.ColourMap;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.figure.Figure;
import ravine.figure.Layer;

/** The icon as a square of so many pixels: small ones have fewer contours and steps, and heavier lines. */
public record Icon(int pixels) implements Layer {

    private static final int SMALL = 40;
    private static final Colour PATH = Colour.of("d55e00");
    private static final Colour HALO = Colour.of("ffffff");

    /** The icon alone, on nothing. */
    public Figure figure() {
        return new Figure(pixels, pixels, HALO.withOpacity(0), List.of(), List.of(this));
    }

    @Override
    public String name() {
        return "icon";
    }

    @Override
    public void draw(Surface surface) {
        var tile = RoundedSquare.of(pixels);
        int bands = isSmall() ? 4 : 6;
        surface.fill(tile.corners(), band(bands, bands));
        for (int i = bands - 1; i >= 0; i--) {
            surface.fill(tile.cut(IconBowl.contour((double) (i + 1) / (bands + 1), pixels)), band(i, bands));
        }
        var path = IconBowl.descent(isSmall() ? 4 : 6, pixels);
        double width = pixels * (isSmall() ? 0.1 : 0.042);
        surface.stroke(path, Stroke.rounded(HALO, pixels * (isSmall() ? 0.2 : 0.085)));
        surface.stroke(path, Stroke.rounded(PATH, width));
        var start = vertex(path, 0);
        surface.dots(start, pixels * (isSmall() ? 0.34 : 0.2), HALO);
        surface.dots(start, pixels * (isSmall() ? 0.22 : 0.135), PATH);
        if (!isSmall()) {
            surface.dots(path, 1.6 * width, PATH);
        }
    }

    private boolean isSmall() {
        return pixels < SMALL;
    }

    /** From the lowest band, 0, to the ground around the last contour. */
    private static Colour band(int number, int bands) {
        return ColourMap.VIRIDIS.at(0.12 + 0.8 * number / bands);
    }

    private static Polylines vertex(Polylines path, int number) {
        var builder = new PolylineBuilder();
        builder.add(path.x(number), path.y(number));
        builder.end();
        return builder.build();
    }
}
