package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Finds which two names a formula means as its variables: those of its heading, or what occurs with an index. */
final class Naming {

    private final Source source;
    private final List<Remark> remarks;

    Naming(Source source, List<Remark> remarks) {
        this.source = source;
        this.remarks = remarks;
    }

    /** The names of a heading, empty without one, and of the lexemes of a first look at which letters have an index. */
    VariableNames decide(List<Spelling> heading, List<Lexeme> lexemes) throws Mistake {
        if (heading.size() > 2) {
            Spelling third = heading.get(2);
            throw source.mistake(
                    "A formula has two variables, not %s: leave other letters out of the list, they are parameters."
                            .formatted(heading.size()),
                    third.start(),
                    third.end());
        }
        for (Spelling name : heading) {
            refuse(name);
        }
        if (heading.size() == 2) {
            return ofHeading(heading.get(0), heading.get(1));
        }
        VariableNames found = ofIndices(lexemes);
        String only = heading.isEmpty() ? "x" : heading.get(0).name();
        boolean usual = !found.isUsual() || "xy".contains(only) || only.equals("x1") || only.equals("x2");
        if (usual) {
            return found;
        }
        remarks.add(Remark.of("%s is the first variable, x₂ the second.".formatted(VariableNames.shown(only))));
        return VariableNames.of(only, "x2").or(only, "y");
    }

    private VariableNames ofHeading(Spelling first, Spelling second) throws Mistake {
        if (first.name().equals(second.name())) {
            throw source.mistake("The two variables need two names.", first.start(), second.end());
        }
        VariableNames names = VariableNames.of(first.name(), second.name());
        boolean swapped = VariableNames.USUAL.find(first.name()).orElse("").equals("x2");
        if (swapped) {
            remarks.add(Remark.of("%s is the first variable and %s the second, as the heading says."
                    .formatted(VariableNames.shown(first.name()), VariableNames.shown(second.name()))));
        }
        return names;
    }

    private void refuse(Spelling name) throws Mistake {
        boolean constant = name.name().equals("e")
                || name.name().equals("pi")
                || name.name().equals("π");
        if (constant || KnownWords.function(name.name()).isPresent()) {
            throw source.mistake(
                    "“%s” is a %s: give the variable another name."
                            .formatted(name.name(), constant ? "constant" : "function"),
                    name.start(),
                    name.end());
        }
    }

    private VariableNames ofIndices(List<Lexeme> lexemes) throws Mistake {
        List<Lexeme> variables = new ArrayList<>(lexemes);
        variables.removeIf(lexeme -> !lexeme.is(Kind.VARIABLE));
        List<Lexeme> indexed = new ArrayList<>(lexemes);
        indexed.removeIf(lexeme -> !lexeme.is(Kind.INDEXED));
        Set<String> letters = indexed.stream()
                .map(lexeme -> lexeme.symbol().substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (indexed.isEmpty() || letters.size() > 1) {
            return VariableNames.USUAL;
        }
        String letter = letters.iterator().next();
        Set<String> symbols = indexed.stream().map(Lexeme::symbol).collect(Collectors.toCollection(TreeSet::new));
        boolean underlined = symbols.stream().allMatch(symbol -> symbol.length() == 2);
        if (underlined) {
            return letter.equalsIgnoreCase("x")
                    ? fromZero(letter, symbols, indexed, variables)
                    : underlined(letter, symbols, variables);
        }
        return inBrackets(letter, symbols, indexed, variables);
    }

    /** θ₁ and θ₂, or θ₀ and θ₁, where neither x₁ nor x₂ occurs. */
    private VariableNames underlined(String letter, Set<String> symbols, List<Lexeme> variables) {
        boolean zero = symbols.contains(letter + 0);
        String first = letter + (zero ? 0 : 1);
        String second = letter + (zero ? 1 : 2);
        boolean both = zero || (symbols.contains(first) && symbols.contains(second));
        if (!variables.isEmpty() || !both || !Set.of(first, second).containsAll(symbols)) {
            return VariableNames.USUAL;
        }
        return said(VariableNames.of(first, second));
    }

    /** x₀ and x₁. */
    private VariableNames fromZero(String letter, Set<String> symbols, List<Lexeme> indexed, List<Lexeme> variables)
            throws Mistake {
        if (!symbols.contains(letter + 0) || symbols.size() > 1) {
            return VariableNames.USUAL;
        }
        for (Lexeme variable : variables) {
            String typed = source.typed.substring(variable.start(), variable.end());
            if (variable.symbol().equals("x2") || typed.length() == 1) {
                throw source.mistake(
                        "With x₀ the variables are x₀ and x₁, but “%s” occurs, too: write x₁ and x₂.".formatted(typed),
                        indexed.get(0).start(),
                        indexed.get(0).end());
            }
        }
        return said(VariableNames.of(letter + 0, letter + 1));
    }

    /** x[0] and x[1] as in Python, or x(1) and x(2) as in MATLAB: by what occurs. */
    private VariableNames inBrackets(String letter, Set<String> symbols, List<Lexeme> indexed, List<Lexeme> variables)
            throws Mistake {
        String open = indexed.get(0).symbol().substring(1, 2);
        String close = open.equals("[") ? "]" : ")";
        String zero = letter + open + 0 + close;
        String one = letter + open + 1 + close;
        String two = letter + open + 2 + close;
        boolean fromZero = symbols.contains(zero);
        boolean clear = (fromZero && open.equals("["))
                || (symbols.contains(one) && symbols.contains(fromZero ? zero : two))
                || (symbols.contains(two) && open.equals("["));
        String first = fromZero ? zero : one;
        String second = fromZero ? one : two;
        if (!clear || !variables.isEmpty() || !Set.of(first, second).containsAll(symbols)) {
            return VariableNames.USUAL;
        }
        boolean x = letter.equalsIgnoreCase("x");
        VariableNames names = x
                ? VariableNames.USUAL.or(first, second)
                : VariableNames.of(letter + (fromZero ? 0 : 1), letter + (fromZero ? 1 : 2))
                        .or(first, second);
        remarks.add(Remark.of("%s is the first variable and %s the second.".formatted(first, second)));
        return names;
    }

    private VariableNames said(VariableNames names) {
        remarks.add(Remark.of("%s and %s are the variables."
                .formatted(names.shown().get(0), names.shown().get(1))));
        return names;
    }
}
