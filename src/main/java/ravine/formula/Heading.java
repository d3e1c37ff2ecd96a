package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;

/**
 * What stands before an expression: {@code f(x, y) =}, {@code lambda x, y:}, {@code \min_{x, y}}, {@code name =} and their like.
 *
 * @param body where the expression begins
 * @param name the name before an equals sign
 * @param function the name of a function of variables
 * @param arguments the names of variables; empty where there are none
 * @param sign the place of the equals sign after a name alone, -1 without
 */
record Heading(int body, Optional<Spelling> name, Optional<Spelling> function, List<Spelling> arguments, int sign) {

    private static final String LIST = "(?<list>[^()=:+*/^]{1,80}?)";
    private static final String ARROW = "(?:=>|->|→|↦|⟼|\\\\mapsto|\\\\to(?![a-z]))";
    private static final String GROUP = "(?:\\\\left)?\\s?\\(" + LIST + "(?:\\\\right)?\\)";

    /** The group of a pattern that is the function's name. */
    private static final String NAME = "name";

    private static final Pattern MAXIMUM =
            Pattern.compile("(?:maximi[sz]e|arg\\s?max|\\\\arg\\s?\\\\max|\\\\max)(?=[\\s_])(?!\\s?\\()");

    /** A word that says what is done with the formula. */
    private static final Pattern VERB = Pattern.compile(
            "(?:(?:return|let|const|var|minimi[sz]e)(?=[\\s\u2060])|(?:min|arg\\s?min)(?=[\\s\u2060])(?![\\s\u2060]*[(\\[_])|(?:\\\\arg\\s?)?\\\\min(?![a-z])(?!\\s*(?:\\\\left\\s*)?(?:[(_]|\\\\\\{))|\\\\arg\\s?min(?![_a-z]))[\\s\u2060]*");

    /** The minimum over variables. */
    private static final Pattern MINIMUM = Pattern.compile(
            "(?:(?:\\\\arg\\s?)?\\\\min|arg\\s?min|min)[\\s\u2060]*_\\s?(?:\\{" + LIST + "\\}|(?<one>[\\p{L}]))"
                    + "|\\\\underset\\s?\\{(?<under>[^{}]{1,80})\\}\\s?\\{[\\s\u2060]*(?:\\\\arg)?\\s?\\\\?(?:arg\\s?)?min[\\s\u2060]*\\}");

    private static final List<Pattern> FUNCTIONS = List.of(
            Pattern.compile("(?:def|function|fun|fn)\\s+[\\p{L}_][\\p{L}\\p{N}_]*\\s?" + GROUP + "\\s?(?::|=)?"),
            Pattern.compile("function\\s?" + GROUP),
            Pattern.compile("lambda\\s+(?<list>[^:()]{1,80}):"),
            Pattern.compile("@\\s?" + GROUP),
            Pattern.compile("(?:[\\p{L}\u2060]{1,20}\\s?:?\\s?)?" + GROUP + "\\s*" + ARROW),
            Pattern.compile(
                    "(?:[\\p{L}\u2060]{1,20}\\s?:\\s?)?(?<list>[\\p{L}\\p{N}_, \u2060\\\\]{1,40}?)\\s*(?:=>|↦|⟼|\\\\mapsto)"),
            Pattern.compile("(?<name>\\\\?[\\p{L}\u2060][\\p{L}\\p{N}_\u2060]{0,20})\\s?" + GROUP + "\\s*:?=(?!=)"));

    /** Reads what stands at the beginning of a statement. */
    static Heading of(Source source, Statement statement) throws Mistake {
        var heading = new Heading(statement.start(), Optional.empty(), Optional.empty(), List.of(), -1);
        while (true) {
            var more = heading.next(source, statement.end());
            if (more.isEmpty()) {
                return heading;
            }
            heading = more.get();
        }
    }

    private Optional<Heading> next(Source source, int end) throws Mistake {
        int start = source.skipSpaces(body, end);
        String text = source.text().substring(0, end);
        Matcher maximum = MAXIMUM.matcher(text).region(start, end);
        if (maximum.lookingAt()) {
            throw source.mistake(
                    "What is shown is descended: write the negative to find a maximum.", start, maximum.end());
        }
        Matcher verb = VERB.matcher(text).region(start, end).useTransparentBounds(true);
        if (verb.lookingAt() && verb.end() < end) {
            return Optional.of(new Heading(verb.end(), name, function, arguments, sign));
        }
        Matcher minimum = MINIMUM.matcher(text).region(start, end);
        if (minimum.lookingAt()) {
            String group = minimum.group("list") != null ? "list" : minimum.group("one") != null ? "one" : "under";
            var over = names(source, minimum.start(group), minimum.end(group));
            return over.map(names -> new Heading(minimum.end(), name, function, names, sign));
        }
        for (Pattern pattern : FUNCTIONS) {
            Matcher found = pattern.matcher(text).region(start, end);
            if (found.lookingAt() && !isKnownFunction(pattern, found)) {
                var names = names(source, found.start("list"), found.end("list"));
                if (names.isPresent()) {
                    var called = isNamed(pattern)
                            ? Spelling.at(source, found.start(NAME), found.end(NAME))
                            : Optional.<Spelling>empty();
                    return Optional.of(new Heading(found.end(), name, called.or(() -> function), names.get(), -1));
                }
            }
        }
        return named(source, start, end);
    }

    /** Whether it is an equation such as sin(x) = 0. */
    private static boolean isKnownFunction(Pattern pattern, Matcher function) {
        return isNamed(pattern) && KnownWords.function(function.group(NAME)).isPresent();
    }

    private static boolean isNamed(Pattern pattern) {
        return pattern.pattern().contains("<" + NAME + ">");
    }

    private Optional<Heading> named(Source source, int start, int end) {
        var found = Spelling.at(source, start, end);
        if (found.isEmpty() || sign >= 0) {
            return Optional.empty();
        }
        int at = source.skipSpaces(found.get().end(), end);
        boolean colon = source.plain(at) == ':';
        int equals = at + (colon ? 1 : 0);
        boolean is = equals < end && source.plain(equals) == '=' && source.plain(equals + 1) != '=';
        return is ? Optional.of(new Heading(equals + 1, found, function, arguments, equals)) : Optional.empty();
    }

    /** The names that stand in a list, if it holds nothing else. */
    private static Optional<List<Spelling>> names(Source source, int start, int end) {
        List<Spelling> names = new ArrayList<>();
        int at = start;
        while (true) {
            int first = source.skipSpaces(at, end);
            var name = Spelling.at(source, first, end);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(new Spelling(name.get().name(), first, name.get().end()));
            at = source.skipSpaces(name.get().end(), end);
            if (at >= end) {
                return Optional.of(names);
            } else if (source.plain(at) == ';') {
                // What follows are parameters.
                return Optional.of(names);
            } else if (source.plain(at) != ',') {
                return Optional.empty();
            }
            at++;
        }
    }
}
