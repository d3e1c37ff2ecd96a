package ravine;

import org.openjdk.jmh.runner.RunnerException;
import ravine.formula.Ratios;
import ravine.run.Speed;

/** Runs all benchmarks and prints them with the bounds that they must keep. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        Ratios.main(arguments);
        Speed.main(arguments);
    }
}
