package ravine.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ravine.export.Csv;
import ravine.file.Unwritable;
import ravine.run.Run;

/** {@code ravine trace}: every step of every method as comma-separated values. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        header = "Print every step of every method as CSV: track,method,step,x1,x2,f,g1,g2,eta,evaluations.",
        description = {
            "%nTracks count from 1 in the order of --optimizer. Step 0 is the start; eta is the rate of the step that led to a row, "
                    + "in row 0 that of the first step. Every number reads back as the same double.",
            "A run that reaches a place where f, its gradient or the position is infinite or undefined (NaN) ends with the row of that place; "
                    + "a line on standard error says so, and the exit status is still 0."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ravine trace --objective '0.1x₁²+2x₂²' --start=-5,-2 --optimizer gd:eta=0.4 --optimizer adam",
            "  ravine trace --objective '(a-x)^2+100(y-x^2)^2' --param a=1.5 --steps 500 -o long.csv"
        })
final class TraceCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SessionOptions options = new SessionOptions();

    @Mixin
    private Target target = new Target();

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        target.print(console, out -> {
            var csv = new Csv(out);
            int number = 0;
            for (var track : session.tracks()) {
                number++;
                var run = Run.of(session, track.recipe());
                csv.rows(number, run);
                tell(number, run);
            }
        });
        return CommandLine.ExitCode.OK;
    }

    /** Says why a run ended early, if it did. */
    private void tell(int number, Run run) {
        if (run.last() < run.session().steps()) {
            console.err()
                    .printf(
                            "%s: track %d (%s) stopped early: %s.%n",
                            spec.qualifiedName(),
                            number,
                            run.recipe().spec().id(),
                            run.verdict().evidence());
        }
    }
}
