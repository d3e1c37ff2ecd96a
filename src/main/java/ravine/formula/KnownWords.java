package ravine.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.spec.DidYouMean;

/** The words that a formula may contain: functions with their other spellings, and names of Greek letters. */
final class KnownWords {

    /** No function has a longer name. */
    static final int LONGEST = 10;

    /** Other names of functions by their labels: of other languages, schools and programs. */
    private static final Map<String, String> OTHER_SPELLINGS = Map.ofEntries(
            Map.entry("log", "ln"),
            Map.entry("log10", "lg"),
            Map.entry("log2", "lb ld"),
            Map.entry("sign", "sgn signum"),
            Map.entry("sin", "sen"),
            Map.entry("tan", "tg"),
            Map.entry("cot", "ctg cotan"),
            Map.entry("csc", "cosec"),
            Map.entry("asin", "arcsin arcsen"),
            Map.entry("acos", "arccos"),
            Map.entry("atan", "arctan arctg"),
            Map.entry("atan2", "arctan2"),
            Map.entry("sinh", "sh"),
            Map.entry("cosh", "ch"),
            Map.entry("tanh", "th"),
            Map.entry("asinh", "arcsinh arsinh"),
            Map.entry("acosh", "arccosh arcosh"),
            Map.entry("atanh", "arctanh artanh"),
            Map.entry("abs", "fabs absolute"),
            Map.entry("min", "minimum fmin"),
            Map.entry("max", "maximum fmax"),
            Map.entry("pow", "power"),
            Map.entry("mod", "fmod remainder"),
            Map.entry("ceil", "ceiling"),
            Map.entry("round", "rint"),
            Map.entry("clamp", "clip"),
            Map.entry("where", "if ifelse"),
            Map.entry("sigmoid", "expit logistic"),
            Map.entry("lgamma", "gammaln loggamma"),
            Map.entry("square", "sqr"),
            Map.entry("logbase", "logb"),
            Map.entry("radians", "rad deg2rad"));

    /** Names in other languages, which are no functions, with those that are. */
    private static final Map<String, String> OF_OTHER_LANGUAGES = Map.of(
            "sinus", "sin", "cosinus", "cos", "tangens", "tan", "wurzel", "sqrt", "racine", "sqrt", "raiz", "sqrt",
            "betrag", "abs", "modulo", "mod", "signe", "sign");

    /** Words so short that they are functions in small letters only: Th may be two letters. */
    private static final Set<String> SMALL = Set.of("lb", "ld", "sh", "ch", "th", "tg", "if");

    private static final Map<String, String> FUNCTIONS = functions();

    private static final Map<String, String> GREEK = greek();

    private KnownWords() {}

    /** The label of the function with this name in any case. */
    static Optional<String> function(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !SMALL.contains(lower) || word.equals(lower)
                ? Optional.ofNullable(FUNCTIONS.get(lower))
                : Optional.empty();
    }

    /** Whether a longer function's or letter's name begins so. */
    static boolean isBeginning(String word) {
        return Stream.concat(FUNCTIONS.keySet().stream(), GREEK.keySet().stream())
                .anyMatch(known -> known.length() > word.length() && known.startsWith(word));
    }

    /** The letter with this name, such as κ for kappa. */
    static Optional<String> greek(String word) {
        return Optional.ofNullable(GREEK.get(word));
    }

    /** The letter with the digit of its index, such as θ1 for theta1 and theta_1. */
    static Optional<String> indexedGreek(String word) {
        int last = word.length() - 1;
        return Characters.isDigit(word.charAt(last))
                ? greek(word.substring(0, last)).map(letter -> letter + word.charAt(last))
                : Optional.empty();
    }

    /**
     * The known word nearest to this one, if it is near.
     *
     * @param functions whether a function would fit there, and {@code letters} whether a Greek letter would
     */
    static Optional<String> nearest(String word, boolean functions, boolean letters) {
        if (word.length() < 3 || word.length() > 12) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String meant = OF_OTHER_LANGUAGES.get(lower);
        if (meant != null && functions) {
            return Optional.of(meant);
        }
        List<String> words = new ArrayList<>(functions ? FUNCTIONS.keySet() : Set.of());
        words.addAll(letters ? GREEK.keySet() : Set.of());
        return words.stream()
                .filter(known -> isNear(lower, known))
                .min(Comparator.<String>comparingInt(known -> DidYouMean.distance(lower, known))
                        .thenComparing(known -> !lower.startsWith(known))
                        .thenComparingInt(known -> Math.abs(known.length() - lower.length())));
    }

    /** One edit, in long words two; in words of three letters only two that are swapped. */
    private static boolean isNear(String word, String known) {
        int shorter = Math.min(word.length(), known.length());
        if (word.length() == 3) {
            return known.length() == 3
                    && DidYouMean.distance(word, known) == 1
                    && sorted(word).equals(sorted(known));
        }
        boolean sameBeginning = word.charAt(0) == known.charAt(0) || word.charAt(0) == known.charAt(1);
        return shorter > 2 && sameBeginning && DidYouMean.distance(word, known) <= (shorter > 6 ? 2 : 1);
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static Map<String, String> functions() {
        Map<String, String> functions = Arrays.stream(Operation.values())
                .filter(Operation::isFunction)
                .map(Operation::label)
                .collect(Collectors.toMap(label -> label, label -> label, (a, b) -> a, TreeMap::new));
        for (Shorthand shorthand : Shorthand.values()) {
            functions.put(shorthand.label(), shorthand.label());
        }
        // Γ is told from the letter by what follows, and the last two are meant by the number of arguments.
        functions.keySet().removeAll(Set.of("gamma", "length", "heavisideat"));
        OTHER_SPELLINGS.forEach((label, words) -> {
            for (String word : words.split(" ", -1)) {
                functions.put(word, label);
            }
        });
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
