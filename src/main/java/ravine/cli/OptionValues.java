package ravine.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Sampling;
import ravine.data.csv.CsvTable;
import ravine.file.Unreadable;
import ravine.objective.Derivatives;
import ravine.panel.PanelRule;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Stop;
import ravine.session.Session;
import ravine.spec.DidYouMean;
import ravine.spec.EnumWords;
import ravine.spec.PlainNumber;
import ravine.spec.Range;

/**
 * What the texts of options stand for; every one of them says what is wrong as a mistake with its place. Each is a class, never a lambda:
 * picocli's interface is of a form so old that a lambda of it keeps it, and all that implement it, out of the archive of classes, from which
 * they come in a tenth of the time.
 */
final class OptionValues {

    private static final Pattern BRACKETS = Pattern.compile("\\s*(?:\\((.*)\\)|\\[(.*)])\\s*");

    private OptionValues() {}

    /** A text as it was typed. */
    static final class OfText implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return text;
        }
    }

    static final class OfProblem implements ITypeConverter<TypedObjective> {
        @Override
        public TypedObjective convert(String text) {
            return TypedObjective.of(text);
        }
    }

    static final class OfRecipe implements ITypeConverter<Recipe> {
        @Override
        public Recipe convert(String text) throws Mistake {
            return Recipe.read(text);
        }
    }

    static final class OfSession implements ITypeConverter<NamedSession> {
        @Override
        public NamedSession convert(String text) throws Mistake, Unreadable {
            return SessionSource.read(text);
        }
    }

    static final class OfPoint implements ITypeConverter<Vec> {
        @Override
        public Vec convert(String text) throws Mistake {
            var numbers = numbers(text, List.of("x1", "x2"));
            return new Vec(numbers[0], numbers[1]);
        }
    }

    static final class OfBox implements ITypeConverter<Box> {
        @Override
        public Box convert(String text) throws Mistake {
            var ends = numbers(text, List.of("x1min", "x1max", "x2min", "x2max"));
            for (int i = 0; i < ends.length; i += 2) {
                if (!Box.isSide(ends[i], ends[i + 1])) {
                    throw new Mistake(
                            "A view goes from a number to a larger one, not from %s to %s."
                                    .formatted(PlainNumber.plain(ends[i]), PlainNumber.plain(ends[i + 1])),
                            text,
                            0,
                            text.length());
                }
            }
            return new Box(ends[0], ends[1], ends[2], ends[3]);
        }
    }

    static final class OfSteps implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number("the number of steps", Problem.STEPS, text);
        }
    }

    static final class OfBudget implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number("the budget", Problem.BUDGET, text);
        }
    }

    static final class OfEnsemble implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number("the number of runs", Session.ENSEMBLE, text);
        }
    }

    static final class OfNoise implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("the standard deviation", Problem.NOISE, text);
        }
    }

    static final class OfDistance implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("h", Derivatives.H, text);
        }
    }

    static final class OfParameter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("a parameter", Range.ANY, text);
        }
    }

    static final class OfSeed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) throws Mistake {
            return (Long) Problem.SEED.read(text, 0, text.length());
        }
    }

    static final class OfData implements ITypeConverter<CsvTable> {
        @Override
        public CsvTable convert(String text) throws Mistake, Unreadable {
            return DataSource.read(text);
        }
    }

    static final class OfNames implements ITypeConverter<List<String>> {
        @Override
        public List<String> convert(String text) {
            return List.of(text.split(",", -1));
        }
    }

    static final class OfShare implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("the share", new Range(0, 1, false), text);
        }
    }

    static final class OfBatch implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number("the batch", Sampling.BATCH, text);
        }
    }

    static final class OfStop implements ITypeConverter<Stop> {
        @Override
        public Stop convert(String text) throws Mistake {
            return Stop.read(text);
        }
    }

    static final class OfPanelRule implements ITypeConverter<PanelRule> {
        @Override
        public PanelRule convert(String text) throws Mistake {
            return PanelRule.read(text);
        }
    }

    static final class OfFile implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) throws Mistake {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new Mistake(
                        "The system has no file names with such letters; where no language is set, LC_ALL=C.UTF-8 sets one.",
                        text,
                        0,
                        text.length());
            }
        }
    }

    /** The constant whose name the text is, in small letters with hyphens. */
    static final class OfConstant<E extends Enum<E>> implements ITypeConverter<E> {
        private final List<E> constants;

        OfConstant(List<E> constants) {
            this.constants = constants;
        }

        @Override
        public E convert(String text) throws Mistake {
            return EnumWords.find(text, constants).orElseThrow(() -> {
                var words = EnumWords.of(constants);
                return new Mistake(
                        "Here stands %s.%s".formatted(String.join(" or ", words), DidYouMean.proposal(text, words)),
                        text,
                        0,
                        text.length());
            });
        }
    }

    private static double number(String name, Range range, String text) throws Mistake {
        return range.read(name, text, 0, text.length());
    }

    /** As many numbers as names, with commas between them; blanks, and brackets around all, count for nothing. */
    private static double[] numbers(String text, List<String> names) throws Mistake {
        var inner = BRACKETS.matcher(text);
        int start = inner.matches() ? Math.max(inner.start(1), inner.start(2)) : 0;
        int last = inner.matches() ? Math.max(inner.end(1), inner.end(2)) : text.length();
        var parts = text.substring(start, last).split(",", -1);
        if (parts.length != names.size()) {
            throw new Mistake(
                    "Here stand %s numbers with commas between them: %s."
                            .formatted(names.size(), String.join(",", names)),
                    text,
                    0,
                    text.length());
        }
        var numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int end = start + parts[i].length();
            numbers[i] = Range.ANY.read(names.get(i), text, start, end);
            start = end + 1;
        }
        return numbers;
    }
}
