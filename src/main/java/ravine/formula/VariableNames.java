package ravine.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a formula and its two variables are called.
 *
 * @param spellings what means x1 or x2, each as a letter or word followed by the digits of its index: {@code x1}, {@code θ2}, {@code x[0]}
 * @param first the name that is shown for the first variable, spelled likewise; {@code second} for the other
 * @param function the name of the formula, spelled likewise
 */
record VariableNames(Map<String, String> spellings, String first, String second, String function) {

    private static final String USUAL_FUNCTION = "f";

    /** x₁ and x₂, or x and y. */
    static final VariableNames USUAL = new VariableNames(
            Map.of("x", "x1", "X", "x1", "x1", "x1", "X1", "x1", "y", "x2", "Y", "x2", "x2", "x2", "X2", "x2"),
            "x1",
            "x2",
            USUAL_FUNCTION);

    VariableNames {
        spellings = Map.copyOf(spellings);
    }

    /** These two names and no others. */
    static VariableNames of(String first, String second) {
        if (first.equals("x1") && second.equals("x2")) {
            return USUAL;
        } else if (first.equals("x") && second.equals("y")) {
            return new VariableNames(USUAL.spellings, first, second, USUAL_FUNCTION);
        }
        return new VariableNames(Map.of(first, "x1", second, "x2"), first, second, USUAL_FUNCTION);
    }

    /** The same with one more spelling of each. */
    VariableNames or(String one, String two) {
        var more = new HashMap<>(spellings);
        more.put(one, "x1");
        more.put(two, "x2");
        return new VariableNames(more, first, second, function);
    }

    /** The variable that is spelled so. */
    Optional<String> find(String name) {
        return Optional.ofNullable(spellings.get(name));
    }

    /** The same for a formula of this name. */
    VariableNames ofFunction(String name) {
        return new VariableNames(spellings, first, second, name);
    }

    /** Whether the variables are x₁ and x₂. */
    boolean isUsual() {
        return first.equals("x1") && second.equals("x2");
    }

    /** Whether the formula is called f, too. */
    boolean needNoHeading() {
        return isUsual() && function.equals(USUAL_FUNCTION);
    }

    /** The name of the formula as it is shown. */
    String shownFunction() {
        return shown(function);
    }

    /** The two names as they are shown: x₁, θ₂. */
    List<String> shown() {
        return List.of(shown(first), shown(second));
    }

    static String shown(String name) {
        int index = indexStart(name);
        var shown = new StringBuilder(name.substring(0, index));
        name.substring(index).chars().forEach(digit -> shown.append(Characters.subscript((char) digit)));
        return shown.toString();
    }

    /** Where the digits at the end of a name begin. */
    static int indexStart(String name) {
        int index = name.length();
        while (index > 1 && Characters.isDigit(name.charAt(index - 1))) {
            index--;
        }
        return index;
    }
}
