package ravine.trace;

import java.util.List;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/** Known places of a surface, which a plot marks under the paths. */
public record Landmarks(List<Vec> minima, List<Vec> saddles) {

    public static final Landmarks NONE = new Landmarks(List.of(), List.of());

    public Landmarks {
        minima = List.copyOf(minima);
        saddles = List.copyOf(saddles);
    }

    /** Their marks, where they are in view. */
    public Stream<Layer> layers(Projection places, Theme theme) {
        return Stream.concat(
                saddles.stream().map(at -> new KnownSaddle(places, at, theme)),
                minima.stream().map(at -> new KnownMinimum(places, at, theme)));
    }
}
