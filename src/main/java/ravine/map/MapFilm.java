package ravine.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.spec.DisplayNumber;
import ravine.sweep.MapFrames;
import ravine.sweep.RunMap;

/**
 * Maps that follow each other as a key turns, of which the step is the number. Each is made when it is first asked for, after those before it, of
 * which it keeps what colours mean; the last few are cached, for a film is drawn by several threads, a few frames ahead. Mutable: it knows
 * how far it is.
 */
public final class MapFilm implements Panel {

    private static final int DIGITS = 4;

    private final MapFrames frames;
    private final OptionalDouble within;
    private final double width;
    private final double height;
    private final MapStyle style;
    private final int most;
    private final List<MapPanel> made = new ArrayList<>();
    private int dropped;

    private MapFilm(MapFrames frames, OptionalDouble within, MapStyle style, double width, double height) {
        this.frames = frames;
        this.within = within;
        this.style = style;
        this.width = width;
        this.height = height;
        most = 4 * Runtime.getRuntime().availableProcessors() + 4;
    }

    /** The figure of maps alone, of so many pixels. */
    public static Figure figure(MapFrames frames, OptionalDouble within, MapStyle style, double width, double height) {
        var film = new MapFilm(frames, within, style, width, height);
        return new Figure(width, height, style.theme().background(), List.of(film), List.of());
    }

    private synchronized MapPanel panel(int number) {
        if (number < dropped) {
            made.clear();
            dropped = 0;
        }
        while (dropped + made.size() <= number) {
            made.add(next(dropped + made.size()));
            if (made.size() > most) {
                made.remove(0);
                dropped++;
            }
        }
        return made.get(number - dropped);
    }

    private MapPanel next(int number) {
        var meaning =
                made.isEmpty() ? style.meaning() : made.get(made.size() - 1).meaning();
        var value = "%s = %s"
                .formatted(
                        frames.key().symbol(),
                        DisplayNumber.shortened(frames.values().get(number), DIGITS));
        var title = (style.title() + "  " + value).strip();
        var map = RunMap.of(frames.plans().get(number), within, share -> {});
        return MapPanel.of(map, style.with(meaning).titled(title), width, height);
    }

    @Override
    public Frame frame() {
        return panel(0).frame();
    }

    @Override
    public List<Layer> still() {
        return List.of();
    }

    @Override
    public List<Layer> moving(int step) {
        return panel(Math.min(step, frames.plans().size() - 1)).still();
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return Optional.empty();
    }
}
