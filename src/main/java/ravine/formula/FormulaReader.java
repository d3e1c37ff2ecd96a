package ravine.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Reads what a person types: statements, lexemes, then exp4j's grammar, then exp4j's shunting yard, then a tree. Mutable: it reads one text. */
final class FormulaReader {

    private static final int LONGEST = 10_000;

    private final Source source;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Statement> statements;
    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> letters = new LinkedHashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Tree.Branch> definitions = new HashMap<>();
    /** The definitions that have a value in each row. */
    private final List<String> inRows = new ArrayList<>();

    private final List<String> given;
    private final List<String> columns = new ArrayList<>();
    private final RowScope rows;
    private boolean varies;

    private FormulaReader(String text, List<String> given) throws Mistake {
        this.given = given;
        source = new Source(text);
        rows = new RowScope(source, given);
        Wrapping.blank(source, remarks);
        statements = Statement.of(source);
        for (Statement statement : statements) {
            headings.add(Heading.of(source, statement));
        }
    }

    /** Reads a text in which these columns of a table are letters. */
    static TypedFormula read(String text, List<String> columns) throws Mistake {
        if (text.length() > LONGEST) {
            throw new Mistake(
                    String.format(
                            Locale.ROOT,
                            "The formula is too long: %,d characters; at most %,d are read.",
                            text.length(),
                            LONGEST),
                    text,
                    LONGEST,
                    text.length());
        }
        return new FormulaReader(text, columns).formula();
    }

    private TypedFormula formula() throws Mistake {
        if (statements.isEmpty()) {
            throw source.mistake("There is no formula yet: write one such as x₁² + x₂².", 0, source.length());
        }
        Names names = names();
        Tree.@Nullable Branch objective = null;
        for (int i = 0; i < statements.size(); i++) {
            boolean last = i == statements.size() - 1;
            List<Lexeme> lexemes =
                    lexemes(names, headings.get(i).body(), statements.get(i).end());
            boolean hasRows = rows.check(lexemes, last);
            objective = tree(lexemes);
            if (!last) {
                String name = headings.get(i).name().orElseThrow().name();
                definitions.put(name, objective);
                rows.define(name, hasRows, lexemes);
                if (hasRows) {
                    inRows.add(name);
                }
                names = names.withMade(name);
            }
        }
        refuseUnused();
        List<String> parameters = List.copyOf(letters);
        Expression expression = Objects.requireNonNull(objective).expression();
        remarks.addAll(Remarks.on(source.typed, expression, parameters, varies, names.variables()));
        return new TypedFormula(
                source.typed,
                expression,
                parameters,
                columns,
                names.variables(),
                remarks.stream().distinct().toList(),
                rowDefinitions(parameters.size()),
                named());
    }

    /** What stands under the name of each definition, in their order. */
    private Map<String, Expression> named() {
        Map<String, Expression> named = new LinkedHashMap<>();
        for (int i = 0; i < statements.size() - 1; i++) {
            String name = headings.get(i).name().orElseThrow().name();
            named.put(name, branch(name).expression());
        }
        return named;
    }

    private List<RowDefinition> rowDefinitions(int parameters) {
        return inRows.stream()
                .filter(name -> RowDefinition.isOne(branch(name).expression()))
                .map(name -> RowDefinition.of(name, branch(name).expression(), parameters))
                .toList();
    }

    private Tree.Branch branch(String definition) {
        return Objects.requireNonNull(definitions.get(definition));
    }

    /** What names mean, by the headings and a first look at the lexemes. */
    private Names names() throws Mistake {
        Set<String> indices = SumSign.letters()
                .matcher(source.text())
                .results()
                .map(sum -> sum.group(1))
                .collect(Collectors.toSet());
        List<Spelling> arguments = headings.stream()
                .map(Heading::arguments)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        Set<String> defined = new HashSet<>(given);
        for (int i = 0; i < statements.size() - 1; i++) {
            rows.refuseColumn(headings.get(i));
            defined.add(Definition.name(source, statements.get(i), headings.get(i), arguments, defined));
        }
        Definition.checkObjective(source, headings.get(headings.size() - 1));
        Naming naming = new Naming(source, remarks);
        List<Lexeme> lexemes = new ArrayList<>();
        if (arguments.size() < 2) {
            Names first = new Names(VariableNames.USUAL, given, defined, defined, indices, true, false);
            for (int i = 0; i < statements.size(); i++) {
                lexemes.addAll(new Lexer(
                                source,
                                first,
                                new ArrayList<>(),
                                headings.get(i).body(),
                                statements.get(i).end())
                        .read());
            }
        }
        boolean clear = arguments.size() == 2 || lexemes.stream().anyMatch(lexeme -> lexeme.is(Kind.VARIABLE));
        return new Names(
                named(naming.decide(arguments, lexemes)), given, defined, Set.copyOf(given), indices, false, clear);
    }

    /** These names, with that of the function whose heading says them. */
    private VariableNames named(VariableNames variables) {
        return headings.stream()
                .flatMap(heading -> heading.function().stream())
                .map(Spelling::name)
                .findFirst()
                .map(variables::ofFunction)
                .orElse(variables);
    }

    private List<Lexeme> lexemes(Names names, int start, int end) throws Mistake {
        List<Lexeme> lexemes = new Lexer(source, names, remarks, start, end).read();
        lexemes = Norms.rewrite(source, lexemes, remarks);
        lexemes = Sums.expand(source, names, lexemes);
        lexemes = CaseDistinctions.rewrite(source, lexemes);
        Ambiguities.refuse(source, lexemes);
        return lexemes;
    }

    private Tree.Branch tree(List<Lexeme> lexemes) throws Mistake {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.is(Kind.PARAMETER)) {
                letters.add(lexeme.symbol());
            } else if (lexeme.is(Kind.DEFINED)) {
                used.add(lexeme.symbol());
                name(lexeme.symbol());
            }
            varies |= lexeme.is(Kind.VARIABLE);
            if (lexeme.is(Kind.VARIABLE)) {
                remarkColumn(source.text().substring(lexeme.start(), lexeme.end()));
            }
        }
        String transcript = Exp4jText.of(source, lexemes, remarks);
        try {
            return Tree.of(source, transcript, List.copyOf(letters), definitions);
        } catch (IllegalArgumentException e) {
            throw source.mistake("This formula cannot be read: " + e.getMessage(), 0, source.length());
        }
    }

    /** Says that a name is a variable where it could be meant as a column. */
    private void remarkColumn(String word) {
        if (given.contains(word)) {
            remarks.add(Remark.of(
                    "“%s” is a variable here, not the column of the data: a header such as L(a, b) = … gives the variables other names."
                            .formatted(word)));
        }
    }

    /** Gives a column its place among those that the formula names, when it first occurs. */
    private void name(String word) {
        if (given.contains(word) && !definitions.containsKey(word)) {
            definitions.put(word, new Tree.Branch(new Expression.Column(columns.size(), word), 1, 1));
            columns.add(word);
        }
    }

    private void refuseUnused() throws Mistake {
        for (int i = 0; i < statements.size() - 1; i++) {
            Spelling name = headings.get(i).name().orElseThrow();
            if (!used.contains(name.name())) {
                throw source.mistake(
                        "“%s” is never used: use it in what follows, or leave it out."
                                .formatted(VariableNames.shown(name.name())),
                        name.start(),
                        name.end());
            }
        }
    }
}
