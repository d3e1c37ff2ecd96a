package ravine.workbench;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import ravine.formula.Formula;
import ravine.session.Session;
import ravine.spec.Key;
import ravine.spec.Range;

/** The parameter letters of the formula, each as a number whose slider reaches beyond its value on both sides of zero. */
public final class FormulaParameters {
    /** A slider reaches no farther than this, or than its value. */
    private static final double FAR = 1e9;

    /** The reach of the longest slider, whose length is a number. */
    private static final double FARTHEST = Double.MAX_VALUE / 4;

    /** The reach of a slider whose value is near zero. */
    private static final double LEAST = 5;

    private final ObservableValue<Session> session;
    private final Edits edits;
    private final ReadOnlyObjectWrapper<List<Key.Numeric>> keys;

    FormulaParameters(ObservableValue<Session> session, Edits edits) {
        this.session = session;
        this.edits = edits;
        keys = new ReadOnlyObjectWrapper<>(
                keys(List.of(), session.getValue().problem().formula()));
        session.addListener((was, before, now) -> keys.set(keys(
                sameText(before, now) ? keys.get() : List.of(), now.problem().formula())));
    }

    private static boolean sameText(Session one, Session other) {
        return one.problem().formula().text().equals(other.problem().formula().text());
    }

    /** The letters in the order of the formula; a slider only ever grows, until the formula is another one. */
    public ReadOnlyObjectProperty<List<Key.Numeric>> keys() {
        return keys.getReadOnlyProperty();
    }

    private static List<Key.Numeric> keys(List<Key.Numeric> before, Formula formula) {
        return formula.values().entrySet().stream()
                .map(letter -> key(letter.getKey(), Math.max(reach(letter.getValue()), reach(before, letter.getKey()))))
                .toList();
    }

    private static double reach(List<Key.Numeric> keys, String letter) {
        return keys.stream()
                .filter(key -> key.name().equals(letter))
                .mapToDouble(Key.Numeric::to)
                .findFirst()
                .orElse(LEAST);
    }

    /** The least of 5, 10, 20, 50, 100 … that is at least as large as the value, and twice so if there is room. */
    private static double reach(double value) {
        double wanted = Math.min(2 * Math.abs(value), FAR);
        double reach = LEAST;
        for (int i = 0; reach < wanted; i++) {
            reach *= i % 3 == 2 ? 2.5 : 2;
        }
        return Math.max(Math.min(reach, FAR), Math.min(Math.abs(value), FARTHEST));
    }

    private static Key.Numeric key(String letter, double reach) {
        return Key.Numeric.of(letter, Range.ANY, 1, -reach, reach, false);
    }

    public double value(String letter) {
        return session.getValue().problem().formula().values().getOrDefault(letter, Double.NaN);
    }

    public void set(String letter, Object value) {
        edits.edit(
                "letter " + letter,
                now -> now.withProblem(problem ->
                        problem.withFormula(problem.formula().with(Map.of(letter, ((Number) value).doubleValue())))));
    }
}
