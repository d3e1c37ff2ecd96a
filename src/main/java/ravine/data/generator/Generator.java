package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.Mistake;
import ravine.data.Table;
import ravine.spec.Registry;

/** A rule that makes a table: a record whose components are the keys of its text, as in {@code moons:rows=100,noise=0.1}. The permits clauses are the list of all rules. */
public sealed interface Generator
        permits NoisyLine,
                OutlierLine,
                SineWave,
                TwoClouds,
                TwoMoons,
                TwoCircles,
                UnequalScales,
                CollinearColumns,
                RepeatedRows,
                YearOfTemperatures,
                Signals {

    Registry<Generator> ALL = new Registry<>("generator", Generator.class);

    /** The seed of its random numbers. */
    int seed();

    /** The columns by their names in their order, with random numbers drawn one after another. */
    Map<String, double[]> columns(SplittableRandom random);

    /** Reads {@link #text} back. */
    static Generator read(String text) throws Mistake {
        return ALL.read(text, 0, text.length());
    }

    /** Signals by which averages can be learnt. */
    static Table signals() {
        return new Signals(200, 0.5, 1).table();
    }

    /** The rule as people write it; keys with their defaults are left out. */
    default String text() {
        return ALL.of(this).write(this);
    }

    /** The table, called after the rule. */
    default Table table() {
        return Table.of(text(), columns(new SplittableRandom(seed())));
    }
}
