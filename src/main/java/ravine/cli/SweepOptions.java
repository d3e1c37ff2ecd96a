package ravine.cli;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.library.BestValue;
import ravine.spec.DisplayNumber;
import ravine.spec.Range;
import ravine.sweep.Over;

/** What sweeps and maps have in common on the command line. */
final class SweepOptions {

    /** What is run over. */
    static final String OVER = "--over";

    private static final int DIGITS = 6;

    private SweepOptions() {}

    static final class OfOver implements ITypeConverter<Over> {
        @Override
        public Over convert(String text) throws Mistake {
            return Over.read(text);
        }
    }

    static final class OfHeight implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return Range.NOT_NEGATIVE.read("the height above f*", text, 0, text.length());
        }
    }

    static final class OfTrack implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) new Range(1, Integer.MAX_VALUE, true).read("the number of a track", text, 0, text.length());
        }
    }

    static Supplier<OptionalDouble> within(CommandSyntax syntax) {
        var given = syntax.option(
                "--within",
                "HEIGHT",
                new OfHeight(),
                "how near to f* counts as reached (default: a millionth of f(start) − f*)");
        return () -> given.get().map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** Which f* was used, in a sentence. */
    static String said(BestValue floor) {
        var value = DisplayNumber.shortened(floor.value(), DIGITS);
        return switch (floor.source()) {
            case KNOWN -> "f* = %s is the known minimum.".formatted(value);
            case SEEN -> "f* = %s is the lowest f of all runs, for no minimum is known.".formatted(value);
            case SEEN_LOWER ->
                "f* = %s is the lowest f of all runs, for it is below the known minimum.".formatted(value);
        };
    }

    /** A number in a table, or nothing where there is none. */
    static String number(OptionalInt step) {
        return step.isPresent() ? Integer.toString(step.getAsInt()) : "";
    }
}
