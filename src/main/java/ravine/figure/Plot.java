package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ravine.Vec;

/**
 * The picture of an objective and the paths on it.
 *
 * @param traces in the order of the legend; the last is drawn on top
 * @param others paths of the same pens from other starts, which the legend does not list
 * @param overlays layers between the paths and the points where the methods stand
 */
public record Plot(
        Backdrop backdrop, List<Trace> traces, List<Trace> others, Landmarks landmarks, List<Layer> overlays) {

    public Plot {
        traces = List.copyOf(traces);
        others = List.copyOf(others);
        overlays = List.copyOf(overlays);
    }

    /** A plot of paths from one start, with nothing over them. */
    public Plot(Backdrop backdrop, List<Trace> traces, Landmarks landmarks) {
        this(backdrop, traces, List.of(), landmarks, List.of());
    }

    /** What moves: landmarks, paths, starts, overlays, current points and the legend, to be drawn over {@link Backdrop#still}. */
    public List<Layer> moving() {
        var style = backdrop.style();
        var theme = style.theme();
        var layers = new ArrayList<Layer>();
        landmarks.layers(theme).forEach(layers::add);
        var all = Stream.concat(others.stream(), traces.stream()).toList();
        Trace.place(all, backdrop.axes(), theme.size(TracePath.SPACING));
        all.forEach(trace -> layers.add(new PathHalo(trace, theme)));
        all.forEach(trace -> layers.add(new TracePath(trace, theme)));
        all.stream()
                .map(trace -> new Vec(trace.x1(0), trace.x2(0)))
                .distinct()
                .forEach(start -> layers.add(new StartPoint(start, theme)));
        layers.addAll(overlays);
        all.forEach(trace -> layers.add(new CurrentPoint(trace, theme)));
        backdrop.legend(traces, others).ifPresent(layers::add);
        return List.copyOf(layers);
    }

    public Figure figure() {
        var layers = Stream.concat(backdrop.still().stream(), moving().stream()).toList();
        return new Figure(
                backdrop.width(), backdrop.height(), backdrop.style().theme().background(), backdrop.axes(), layers);
    }
}
