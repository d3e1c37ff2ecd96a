package ravine.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ravine.spec.DidYouMean;

/** The words that a formula may contain: functions with their other spellings, and names of Greek letters. */
final class KnownWords {

    private static final Map<String, String> FUNCTIONS = functions();

    private static final Map<String, String> GREEK = greek();

    private KnownWords() {}

    /** The label of the function with this name in any case. */
    static Optional<String> function(String word) {
        return Optional.ofNullable(FUNCTIONS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The letter with this name, such as κ for kappa. */
    static Optional<String> greek(String word) {
        return Optional.ofNullable(GREEK.get(word));
    }

    /** The known word nearest to this one, if it is near. */
    static Optional<String> nearest(String word) {
        if (word.length() < 3 || word.length() > 12) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(FUNCTIONS.keySet());
        words.addAll(GREEK.keySet());
        return words.stream()
                .filter(known -> DidYouMean.distance(lower, known) <= Math.min(2, known.length() / 2))
                .min(Comparator.<String>comparingInt(known -> DidYouMean.distance(lower, known))
                        .thenComparing(known -> !lower.startsWith(known))
                        .thenComparingInt(known -> Math.abs(known.length() - lower.length())));
    }

    private static Map<String, String> functions() {
        Map<String, String> functions = Arrays.stream(Operation.values())
                .filter(Operation::isFunction)
                .map(Operation::label)
                .collect(Collectors.toMap(label -> label, label -> label, (a, b) -> a, TreeMap::new));
        functions.putAll(Map.of(
                "ln", "log", "lg", "log10", "sgn", "sign", "signum", "sign", "arcsin", "asin", "arccos", "acos",
                "arctan", "atan", "arctan2", "atan2"));
        return functions;
    }

    private static Map<String, String> greek() {
        String[] names =
                ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron - rho - sigma"
                                + " tau upsilon phi chi psi omega")
                        .split(" ", -1);
        Map<String, String> letters = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            String small = String.valueOf((char) ('α' + i));
            letters.put(names[i], small);
            letters.put(
                    names[i].substring(0, 1).toUpperCase(Locale.ROOT) + names[i].substring(1),
                    small.toUpperCase(Locale.ROOT));
            letters.put("var" + names[i], small);
        }
        letters.keySet().removeIf(name -> name.endsWith("-"));
        return letters;
    }
}
