package ravine.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import ravine.file.Unwritable;
import ravine.session.Session;
import ravine.spec.PlainNumber;
import ravine.sweep.Ensemble;

/** {@code ravine ensemble}: where many runs of each method with independent draws stand after each step. */
final class EnsembleCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Run each method many times with independent draws and print where the runs stand as CSV: track,method,step,runs,x1,x2,v11,v12,v22,f,f10,f50,f90,lost.",
                    "  ravine ensemble --ensemble 1000 --optimizer langevin:eta=0.1,temperature=1 --steps 500",
                    "  ravine ensemble --ensemble 20 --noise 0.5 --optimizer gd --members -o members.csv")
            .describedBy(
                    "%nx1 and x2 are the mean position of the runs that are finite, v11, v12 and v22 its covariance (divided by runs − 1), f the mean of f and f10, f50, f90 its quantiles; "
                            + "lost counts the runs that are not finite any more. The first member is the run that “ravine trace” prints; a run that has ended stays where it was.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final BooleanSupplier members =
            syntax.flag("--members", "print every member's position instead: track,method,step,member,x1,x2,f");

    private final OutputTarget target = new OutputTarget(syntax);

    EnsembleCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        target.print(console, out -> csv(session, out));
        return CommandLine.ExitCode.OK;
    }

    private void csv(Session session, Writer out) throws IOException {
        boolean each = members.getAsBoolean();
        out.write(
                each
                        ? "track,method,step,member,x1,x2,f\n"
                        : "track,method,step,runs,x1,x2,v11,v12,v22,f,f10,f50,f90,lost\n");
        for (int track = 0; track < session.tracks().size(); track++) {
            var recipe = session.tracks().get(track).recipe();
            var name = (track + 1) + "," + recipe.spec().id() + ",";
            var ensemble = new Ensemble(session, recipe);
            int step = 0;
            do {
                if (each) {
                    members(ensemble, name + step + ",", out);
                } else {
                    summary(ensemble, name, out);
                }
                step++;
            } while (ensemble.step());
        }
    }

    private static void members(Ensemble ensemble, String before, Writer out) throws IOException {
        for (int member = 0; member < ensemble.size(); member++) {
            var at = ensemble.at(member);
            out.write(before + (member + 1));
            numbers(out, at.x1(), at.x2(), ensemble.value(member));
            out.write("\n");
        }
    }

    private static void summary(Ensemble ensemble, String before, Writer out) throws IOException {
        var now = ensemble.summary();
        out.write(before + now.step() + "," + now.runs());
        numbers(out, now.mean().x1(), now.mean().x2());
        numbers(
                out,
                now.covariance().a11(),
                now.covariance().a12(),
                now.covariance().a22());
        numbers(out, now.f(), now.f10(), now.f50(), now.f90());
        out.write("," + now.lost() + "\n");
    }

    private static void numbers(Writer out, double... numbers) throws IOException {
        for (double number : numbers) {
            out.write("," + PlainNumber.plain(number));
        }
    }
}
