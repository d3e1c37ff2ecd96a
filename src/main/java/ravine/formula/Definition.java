package ravine.formula;

import java.util.List;
import java.util.Set;
import ravine.Mistake;

/** The name before the equals sign of a statement. */
final class Definition {

    private Definition() {}

    /** The name of a definition, which must be its own. */
    static String name(
            Source source, Statement statement, Heading heading, List<Spelling> variables, Set<String> before)
            throws Mistake {
        if (heading.name().isEmpty()) {
            throw source.mistake(
                    "Only the last statement is without a name: write name = … before “;”, or leave it out.",
                    statement.start(),
                    statement.end());
        }
        Spelling name = heading.name().get();
        boolean listed = variables.stream().anyMatch(each -> each.name().equals(name.name()));
        boolean usual =
                variables.size() < 2 && VariableNames.USUAL.find(name.name()).isPresent();
        String taken = listed || usual
                ? "a variable"
                : before.contains(name.name()) ? "made already" : isConstant(name) ? "a constant" : "a function";
        if (!taken.equals("a function") || isWord(name)) {
            throw source.mistake(
                    "“%s” is %s: give this another name.".formatted(VariableNames.shown(name.name()), taken),
                    name.start(),
                    name.end());
        }
        return name.name();
    }

    /** Refuses y = x as the objective: only a name of its own may stand before it. */
    static void checkObjective(Source source, Heading heading) throws Mistake {
        if (heading.name().isPresent() && heading.sign() >= 0) {
            Spelling name = heading.name().get();
            if (VariableNames.USUAL.find(name.name()).isPresent() || isConstant(name) || isWord(name)) {
                throw UnknownSigns.unknown(source, heading.sign(), 1);
            }
        }
    }

    private static boolean isConstant(Spelling name) {
        return Set.of("e", "pi", "π", "i").contains(name.name());
    }

    private static boolean isWord(Spelling name) {
        return KnownWords.function(name.name()).isPresent()
                || Set.of("if", "else", "and", "or", "inf", "nan", "PI").contains(name.name());
    }
}
