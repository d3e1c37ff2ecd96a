package ravine.raster;

import java.util.List;
import java.util.stream.IntStream;

/** The places in a pixel at which tiles are asked for. */
public record TilePlaces(double right, double down) {

    public static final List<TilePlaces> ALL = IntStream.range(0, TileSamples.LINES)
            .mapToObj(line -> new TilePlaces(TileSamples.ACROSS[line], (line + 0.5) / TileSamples.LINES))
            .toList();
}
