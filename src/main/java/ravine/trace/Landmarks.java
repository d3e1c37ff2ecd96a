package ravine.trace;

import java.util.List;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** Known places of a surface, which a plot marks under the paths. */
public record Landmarks(List<Vec> minima, List<Vec> saddles) {

    public static final Landmarks NONE = new Landmarks(List.of(), List.of());

    public Landmarks {
        minima = List.copyOf(minima);
        saddles = List.copyOf(saddles);
    }

    Stream<Layer> layers(Axes axes, Theme theme) {
        return Stream.concat(
                saddles.stream().map(at -> new KnownSaddle(axes, at, theme)),
                minima.stream().map(at -> new KnownMinimum(axes, at, theme)));
    }
}
