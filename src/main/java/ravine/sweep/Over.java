package ravine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.run.Recipe;
import ravine.spec.Blanks;
import ravine.spec.DidYouMean;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.spec.Range;

/**
 * What is run over, as it is written: {@code eta=0.001..1:60} for so many values from one end to the other, spaced as the key's
 * slider is, {@code eta=0.1,0.2} for these, {@code start:256} for so many starts along each side of the view.
 */
public record Over(String text) {

    /** The most values of a key, or starts along a side. */
    public static final int MOST = 4096;

    private static final String STARTS = "start:";

    private static final Range COUNT = new Range(2, MOST, true);

    /** Checks what can be checked without knowing the methods. */
    public static Over read(String text) throws Mistake {
        var over = new Over(text);
        if (over.isStarts()) {
            over.side();
        } else if (text.indexOf('=') < 1) {
            throw new Mistake(
                    "Here stands a key with its values, such as eta=0.001..1:60 or eta=0.1,0.2.",
                    text,
                    0,
                    text.length());
        }
        return over;
    }

    public boolean isStarts() {
        return text.startsWith(STARTS);
    }

    /** How many starts there are along a side. */
    int side() throws Mistake {
        return (int) COUNT.read("the number of starts along a side", text, STARTS.length(), text.length());
    }

    /** The name of the key, as it is written. */
    public String key() {
        return text.substring(0, Math.max(0, text.indexOf('='))).strip();
    }

    /** The number that a recipe has of this name, or whose symbol it is. */
    Optional<Key.Numeric> numeric(Recipe recipe) {
        return recipe.spec().keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .map(Key.Numeric.class::cast)
                .filter(key -> key.isCalled(this.key()))
                .findFirst();
    }

    /** The mistake that none of these recipes has the key. */
    Mistake unknown(List<Recipe> recipes) {
        var names = recipes.stream()
                .flatMap(recipe -> recipe.spec().keys().stream())
                .filter(Key.Numeric.class::isInstance)
                .map(Key::name)
                .distinct()
                .toList();
        var known = names.isEmpty() ? "none" : names.stream().collect(Collectors.joining(", "));
        return new Mistake(
                "None of the methods has a number “%s”; they have %s.%s"
                        .formatted(key(), known, DidYouMean.proposal(key(), names)),
                text,
                0,
                key().length());
    }

    /** The values of the key, ascending where they are a range; each end of that is one of them. */
    List<Double> values(Key.Numeric key) throws Mistake {
        int from = text.indexOf('=') + 1;
        int dots = text.indexOf("..", from);
        return dots < 0 ? listed(key, from) : range(key, from, dots);
    }

    /** The same of a range, of which equal distances matter equally. */
    List<Double> range(Key.Numeric key) throws Mistake {
        var values = values(key);
        if (!text.contains("..") || values.size() < 2) {
            throw new Mistake(
                    "A map runs over ranges, such as %s=%s..%s:256."
                            .formatted(key.name(), PlainNumber.plain(key.from()), PlainNumber.plain(key.to())),
                    text,
                    0,
                    text.length());
        }
        return values;
    }

    private List<Double> listed(Key.Numeric key, int from) throws Mistake {
        var values = new ArrayList<Double>();
        int start = from;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            values.add(number(key, start, end));
            start = end + 1;
        }
        return List.copyOf(values);
    }

    private List<Double> range(Key.Numeric key, int from, int dots) throws Mistake {
        int colon = text.indexOf(':', dots);
        if (colon < 0) {
            throw new Mistake(
                    "After a range stands how many values it has, such as %s:60.".formatted(text),
                    text,
                    dots,
                    text.length());
        }
        double first = number(key, from, dots);
        double last = number(key, dots + 2, colon);
        int count = (int) COUNT.read("the number of values", text, colon + 1, text.length());
        if (!(first < last)) {
            throw new Mistake("A range goes from a number to a larger one.", text, from, colon);
        }
        if (key.log() && first <= 0) {
            int start = Blanks.after(text, from, dots);
            throw new Mistake(
                    "The values of %s are spaced by their logarithm, so that a range begins above 0."
                            .formatted(key.name()),
                    text,
                    start,
                    Blanks.before(text, start, dots));
        }
        var values = IntStream.range(0, count)
                .mapToDouble(i ->
                        i == 0 ? first : i == count - 1 ? last : between(key, first, last, (double) i / (count - 1)));
        return (key.whole() ? values.map(Math::rint).distinct() : values)
                .boxed()
                .toList();
    }

    private static double between(Key.Numeric key, double first, double last, double share) {
        return key.log() ? first * Math.pow(last / first, share) : first + share * (last - first);
    }

    private double number(Key.Numeric key, int from, int to) throws Mistake {
        return key.range().read(key.name(), text, from, to);
    }
}
