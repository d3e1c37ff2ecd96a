package ravine.sweep;

import java.util.List;
import ravine.axis.Scale;
import ravine.spec.Key;

/**
 * The values along one side of a map, ascending and as far apart from each other on the scale.
 *
 * @param name in tables
 * @param symbol in figures
 */
public record MapAxis(String name, String symbol, Scale scale, List<Double> values) {

    public MapAxis {
        values = List.copyOf(values);
    }

    static MapAxis of(Key.Numeric key, List<Double> values) {
        return new MapAxis(key.name(), key.symbol(), key.log() ? Scale.LOGARITHMIC : Scale.LINEAR, values);
    }

    public int count() {
        return values.size();
    }
}
