package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ravine.Vec;

/**
 * The picture of an objective and the paths on it.
 *
 * @param traces in the order of the legend; the last is drawn on top
 * @param minima known minima to mark
 */
public record Plot(Ground ground, List<Trace> traces, List<Vec> minima) {

    public Plot {
        traces = List.copyOf(traces);
        minima = List.copyOf(minima);
    }

    /** What moves: minima, paths, starts, current points and the legend, to be drawn over {@link Ground#still}. */
    public List<Layer> moving() {
        var look = ground.look();
        var theme = look.theme();
        var layers = new ArrayList<Layer>();
        minima.forEach(minimum -> layers.add(new KnownMinimum(minimum, theme)));
        traces.forEach(trace -> layers.add(new PathHalo(trace, theme)));
        traces.forEach(trace -> layers.add(new TracePath(trace, theme)));
        traces.stream()
                .map(trace -> new Vec(trace.x1(0), trace.x2(0)))
                .distinct()
                .forEach(start -> layers.add(new StartPoint(start, theme)));
        traces.forEach(trace -> layers.add(new CurrentPoint(trace, theme)));
        LegendLayout.legend(ground, traces).ifPresent(layers::add);
        return List.copyOf(layers);
    }

    public Figure figure() {
        var layers = Stream.concat(ground.still().stream(), moving().stream()).toList();
        return new Figure(ground.width(), ground.height(), ground.look().theme().background(), ground.axes(), layers);
    }
}
