package ravine.bench;

import java.util.function.Consumer;

/** A part of the benchmarks that can be run alone. */
@FunctionalInterface
public interface Part {

    void measure(Consumer<Line> table) throws Exception;
}
