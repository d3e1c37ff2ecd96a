package ravine.formula;

import java.util.Map;
import java.util.Optional;

/** How many arguments the functions of a formula take, and which function a name means with so many. */
final class Arguments {

    /** Functions of any number of operands, applied to the first two, to the result and the third, and on. */
    private static final Map<String, String> CHAINED =
            Map.of("min", "min", "max", "max", "hypot", "hypot", "norm", "hypot");

    /** What a name means with another number of arguments than it has by itself. */
    private static final Map<String, String> OTHERS =
            Map.of("log 2", "logbase", "heaviside 2", "heavisideat", "norm 1", "length");

    private Arguments() {}

    /** The fewest that it takes. */
    static int least(String label) {
        return label.equals("norm") ? 1 : Tree.arity(label);
    }

    /** Whether it takes more than one. */
    static boolean isSeveral(String label) {
        return Tree.arity(label) > 1 || OTHERS.containsKey(label + " 2");
    }

    /** The function that is applied to the result so far and each further argument, for functions of any number of operands. */
    static Optional<String> chained(String label) {
        return Optional.ofNullable(CHAINED.get(label));
    }

    /** The function in exp4j's text that is meant with so many arguments, if there is one. */
    static Optional<String> meant(String label, int count) {
        String other = OTHERS.get(label + " " + count);
        if (other != null) {
            return Optional.of(other);
        }
        boolean fits = CHAINED.containsKey(label) ? count > 1 : Tree.arity(label) == count;
        return fits ? Optional.of(CHAINED.getOrDefault(label, label)) : Optional.empty();
    }
}
