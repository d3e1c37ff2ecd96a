package ravine.export;

import java.io.IOException;
import ravine.run.Run;
import ravine.spec.Numbers;

/** Runs as comma-separated values, one row for each step. Every number reads back as the same double. */
public final class Csv {

    private static final String COLUMNS = "track,method,step,x1,x2,f,g1,g2,eta,evaluations";

    private final Appendable out;

    /** Prints the line with the names of the columns. */
    public Csv(Appendable out) throws IOException {
        this.out = out;
        out.append(COLUMNS).append('\n');
    }

    /** Prints the rows of a run from its start, which is step 0; tracks count from 1. */
    public void rows(int track, Run run) throws IOException {
        var method = run.recipe().spec().id();
        for (int number = 0; number <= run.last(); number++) {
            var step = run.step(number);
            out.append(Integer.toString(track)).append(',').append(method).append(',');
            out.append(Integer.toString(number)).append(',');
            print(step.at().x1(), step.at().x2(), step.value());
            print(step.gradient().x1(), step.gradient().x2(), step.rate());
            out.append(Integer.toString(step.evaluations())).append('\n');
        }
    }

    private void print(double... numbers) throws IOException {
        for (double number : numbers) {
            out.append(Numbers.plain(number)).append(',');
        }
    }
}
