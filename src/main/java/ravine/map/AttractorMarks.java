package ravine.map;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.sweep.Attractor;

/** The places at which runs come to rest, on a map over starts: a star for a minimum, a diamond for a saddle, a triangle for a maximum. */
record AttractorMarks(Axes axes, List<Attractor> places, Theme theme) implements Layer {

    private static final Colour FILL = Colour.of("ffffff");
    private static final Colour EDGE = Colour.of("1f2328");

    AttractorMarks {
        places = List.copyOf(places);
    }

    @Override
    public String name() {
        return "attractors";
    }

    static Marker marker(Attractor place) {
        return switch (place.kind()) {
            case MINIMUM -> Marker.STAR;
            case SADDLE -> Marker.DIAMOND;
            default -> Marker.TRIANGLE;
        };
    }

    @Override
    public void draw(Surface surface) {
        for (var place : places) {
            if (axes.shows(place.at().x1(), place.at().x2())) {
                double x = axes.x(place.at().x1());
                double y = axes.y(place.at().x2());
                marker(place).draw(surface, x, y, theme.size(5.5), FILL, EDGE, theme.size(1.2));
            }
        }
    }
}
