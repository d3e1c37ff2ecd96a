package ravine.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What names mean in one statement of a formula.
 *
 * @param columns those of the data, which are definitions, too
 * @param defined the names of all definitions in the text
 * @param made those that stand before this statement
 * @param indices the letters that a sum counts with: i of Σ
 * @param discovering whether any letter may have an index: a first look at which there are
 * @param indexing whether a letter with an index is a parameter, for it is clear which are the variables
 */
record Names(
        VariableNames variables,
        List<String> columns,
        Set<String> defined,
        Set<String> made,
        Set<String> indices,
        boolean discovering,
        boolean indexing) {

    Names {
        columns = List.copyOf(columns);
        defined = Set.copyOf(defined);
        made = Set.copyOf(made);
        indices = Set.copyOf(indices);
    }

    boolean isVariable(String name) {
        return variables.find(name).isPresent();
    }

    boolean isDefined(String name) {
        return defined.contains(name);
    }

    boolean isKnown(String name) {
        return isVariable(name) || isDefined(name);
    }

    /** Whether a letter with one digit as its index is a parameter: w₁ beside x, but not e₁, or x₁ where it is no variable. */
    boolean isParameter(String name) {
        return indexing && name.length() == 2 && "xXyYeEiπ".indexOf(name.charAt(0)) < 0;
    }

    /** Whether a name ends in the letter that a sum counts with: x_i, and where there are data any letter's or definition's. */
    boolean isCounted(String name) {
        int line = name.length() - 2;
        if (line < 1 || name.charAt(line) != '_' || !indices.contains(name.substring(line + 1))) {
            return false;
        }
        String counted = name.substring(0, line);
        return counted.equals("x")
                || (!columns.isEmpty() && Characters.isLatin(name.charAt(0)) && (line == 1 || isDefined(counted)));
    }

    Names withMade(String name) {
        var more = new HashSet<>(made);
        more.add(name);
        return new Names(variables, columns, defined, more, indices, discovering, indexing);
    }
}
