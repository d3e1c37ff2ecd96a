package ravine.map;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.sweep.Attractor;

/** The places at which runs come to rest, on a map over starts. */
record AttractorMarks(Axes axes, List<Attractor> places, Theme theme) implements Layer {

    AttractorMarks {
        places = List.copyOf(places);
    }

    @Override
    public String name() {
        return "attractors";
    }

    @Override
    public void draw(Surface surface) {
        for (var place : places) {
            if (axes.shows(place.at().x1(), place.at().x2())) {
                EndSymbol.of(place.kind())
                        .draw(
                                surface,
                                axes.x(place.at().x1()),
                                axes.y(place.at().x2()),
                                theme.size(5.5),
                                theme);
            }
        }
    }
}
