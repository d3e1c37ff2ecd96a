package ravine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ravine.Mistake;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.data.ValidationShare;
import ravine.data.csv.CsvTable;
import ravine.run.Problem;
import ravine.run.Stop;

/** The options that say which data a formula runs over, which rows a step looks at and what stops a run. */
final class DataOptions {

    private static final String AS_THERE = " (default: as in the session)";

    private final CommandSyntax syntax;
    private final Supplier<Optional<CsvTable>> data;
    private final Supplier<Optional<List<String>>> standardized;
    private final Supplier<Optional<Double>> validation;
    private final Supplier<Optional<Integer>> batch;
    private final Supplier<Optional<Sampling.Kind>> sampling;
    private final Supplier<Optional<Stop>> stop;

    DataOptions(CommandSyntax syntax) {
        this.syntax = syntax;
        data = syntax.option(
                "--data",
                "FILE",
                new OptionValues.OfData(),
                new CompletionCandidates.OfData(),
                "the rows that mean(…) and sum(…) run over: comma-separated values, a name from “ravine list data”, or"
                        + " a rule such as moons:rows=100"
                        + AS_THERE);
        standardized = syntax.option(
                "--standardize",
                "COLUMNS",
                new OptionValues.OfNames(),
                "columns to be shifted and divided so that their mean is 0 and their deviation 1, with commas between"
                        + " them");
        validation = syntax.option(
                "--validation",
                "SHARE",
                new OptionValues.OfShare(),
                "keep this share of the rows, drawn by the seed, out of training" + AS_THERE);
        batch = syntax.option("--batch", "B", new OptionValues.OfBatch(), "how many rows a step looks at" + AS_THERE);
        sampling = syntax.option(
                "--sampling",
                "ORDER",
                new OptionValues.OfConstant<>(List.of(Sampling.Kind.values())),
                new CompletionCandidates.OfSampling(),
                "how the rows of a step are drawn: all, shuffled, replacement or sequential",
                "(default: all, or shuffled with --batch, or as in the session)");
        stop = syntax.option(
                "--stop",
                "RULE",
                new OptionValues.OfStop(),
                new CompletionCandidates.OfStop(),
                "what ends a run early: gradient:below=1e-3, change:below=1e-9,steps=10 or patience:steps=20"
                        + AS_THERE);
    }

    /** The table, without rows kept out that the seed draws. */
    Optional<Table> table(Problem given) {
        var table = data.get().map(CsvTable::table).or(given::data);
        if (standardized.get().isEmpty()) {
            return table;
        }
        var names = Set.copyOf(standardized.get().get());
        for (var name : names) {
            if (table.isEmpty() || !table.get().columns().contains(name)) {
                throw syntax.wrong("--standardize: there is no column “%s”%s."
                        .formatted(
                                name,
                                table.map(known -> "; there are " + String.join(", ", known.columns()))
                                        .orElse(", for there are no data")));
            }
        }
        return table.map(known -> known.withStandardized(names));
    }

    /** The problem, whose seed is known, with all that these options say beside the table. */
    Problem problem(Problem given) {
        var split = given;
        if (validation.get().isPresent()) {
            var table = given.data()
                    .orElseThrow(() -> syntax.wrong("--validation: there are no data; --data chooses some."));
            split = given.withData(
                    Optional.of(ValidationShare.of(table, validation.get().get(), given.seed())));
        }
        var stopped = split.withSampling(sampling(given.sampling()))
                .withStop(stop.get().or(given::stop));
        if (stop.get().isPresent()
                && stop.get().get().needsValidation()
                && stopped.validation().isEmpty()) {
            throw syntax.wrong("--stop: %s needs rows to validate with; --validation 0.3 keeps some out of training."
                    .formatted(stop.get().get().text()));
        }
        return stopped;
    }

    private Sampling sampling(Sampling given) {
        if (sampling.get().isEmpty() && batch.get().isEmpty()) {
            return given;
        }
        boolean all = given.kind() == Sampling.Kind.ALL;
        var kind = sampling.get().orElse(all ? Sampling.Kind.SHUFFLED : given.kind());
        return kind == Sampling.Kind.ALL
                ? Sampling.ALL
                : new Sampling(kind, batch.get().orElse(given.batch()));
    }

    /** What became of the columns and rows of a file, and whether the formula asks for data at all. */
    List<String> said(Problem problem) {
        var said = new ArrayList<>(data.get().map(CsvTable::remarks).orElse(List.of()));
        boolean asked = data.get().isPresent()
                || batch.get().isPresent()
                || sampling.get().isPresent();
        if (asked && !problem.formula().isOverRows()) {
            said.add("The formula has no mean(…) or sum(…), so that no step looks at data.");
        }
        return said;
    }

    /** What is wrong with a formula that was read beside the columns of a table. */
    RuntimeException wrong(boolean typed, Mistake mistake) {
        return syntax.wrong(typed ? "--objective" : "--data", mistake);
    }
}
