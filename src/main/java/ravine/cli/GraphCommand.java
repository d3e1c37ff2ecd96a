package ravine.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Table;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.graph.FormulaAt;
import ravine.graph.GraphDrawing;
import ravine.graph.GraphOutline;
import ravine.graph.GraphPanel;
import ravine.graph.GraphTable;
import ravine.session.Session;
import ravine.spec.PlainNumber;
import ravine.spec.Range;

/** {@code ravine graph}: the formula as a computation graph, with values and derivatives. */
final class GraphCommand implements Command {

    private static final String ROW = "--row";

    static final class OfRow implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) new Range(1, Table.MOST_ROWS, true).read("the number of a row", text, 0, text.length());
        }
    }

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Print the formula as a computation graph with its values and the derivative of f by each node: node,operation,operands,value,derivative.",
                    "  ravine graph --at=-5,-2",
                    "  ravine graph --objective '(1-x)^2+100(y-x^2)^2' --at=-1.5,2 -o rosenbrock.svg",
                    "  ravine graph --session logistic-mixed --at 1,0 --row 7")
            .describedBy(
                    "%nNodes count from 1 in the order of computing, the last is f. An input’s operation is its name, a number’s is number; operands are node numbers parted by spaces. "
                            + "Derivatives come from the last node back by the chain rule.",
                    "Over the rows of data a node’s value is the mean of those in the rows, and its derivative that of f where it changes by as much in each; "
                            + "with --row both are those of one row, as of a step that looks at that row alone.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final Supplier<Optional<Vec>> at =
            syntax.option("--at", "X1,X2", new OptionValues.OfPoint(), "the place (default: the start)");

    private final Supplier<Optional<Integer>> row = syntax.option(
            ROW, "N", new OfRow(), "one row of the data, from 1 (default: the mean of all to train with)");

    private final StillFigureOptions how = new StillFigureOptions(syntax);

    private final Supplier<Optional<Path>> output = syntax.output(
            false,
            "write to this file: a picture where its name ends in .png, .svg or .pdf, else CSV; - is standard output (default)");

    GraphCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        var place = at.get().orElse(session.start());
        var graph = FormulaAt.of(session.problem(), place, row(session));
        say(session, place, graph);
        var file = output.get().orElse(OutputTarget.STANDARD_OUTPUT);
        var format = Format.of(file, StillFigureOptions.FORMATS);
        if (format.isEmpty()) {
            OutputTarget.print(console, file, out -> GraphTable.print(out, graph.numbers()));
        } else {
            var drawing = new GraphDrawing(graph, GraphOutline.readable(graph.graph()));
            OutputTarget.write(
                    console,
                    file,
                    how.content(
                            (width, height, theme) -> GraphPanel.figure(drawing, width, height, theme), format.get()));
        }
        return CommandLine.ExitCode.OK;
    }

    private OptionalInt row(Session session) {
        if (row.get().isEmpty()) {
            return OptionalInt.empty();
        }
        int number = row.get().get();
        var data = session.problem().data();
        if (data.isEmpty()) {
            throw syntax.wrong("--row: there are no data; --data chooses some.");
        }
        if (number > data.get().rows()) {
            throw syntax.wrong("%s: there is no row %s; the data have %s."
                    .formatted(ROW, number, data.get().rows()));
        }
        return OptionalInt.of(number - 1);
    }

    /** The conventions at kinks, and the gradient that a run uses there. */
    private void say(Session session, Vec place, FormulaAt graph) {
        graph.numbers().kinks().forEach(kink -> console.err().println(syntax.name() + ": " + kink));
        if (row.get().isEmpty()) {
            var exact = session.problem().objective().gradient(place);
            console.err()
                    .println("%s: the exact gradient of f there, as runs use it, is (%s, %s)."
                            .formatted(syntax.name(), PlainNumber.plain(exact.x1()), PlainNumber.plain(exact.x2())));
        }
    }
}
