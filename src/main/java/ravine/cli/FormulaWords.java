package ravine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ravine.formula.Formula;
import ravine.formula.Remark;

/** What is said about a formula that was typed, a line each. */
final class FormulaWords {

    private FormulaWords() {}

    /** How it was read where that is not plain, and the letters whose value was not given: they are 1. */
    static List<String> of(Formula formula, Set<String> given) {
        var lines = new ArrayList<String>();
        formula.remarks().stream().map(Remark::sentence).forEach(lines::add);
        var letters = formula.parameters().stream()
                .filter(letter -> !given.contains(letter))
                .toList();
        if (letters.size() == 1) {
            lines.add(letters.get(0) + " = 1, a parameter; set it with --param");
        } else if (!letters.isEmpty()) {
            lines.add(letters.stream().map(letter -> letter + " = 1").collect(Collectors.joining(", "))
                    + ", parameters; set them with --param");
        }
        return lines;
    }
}
