package ravine.run;

import org.jspecify.annotations.Nullable;
import ravine.optimizer.Walk;

/** A run taken again to see how its steps came about. Mutable: it goes on from the last step asked for, so that asking forwards is quick. */
public final class Replay {

    private final Run run;
    private CountingOracle oracle;
    private Walk walk;
    private int taken;
    private @Nullable StepDetails last;

    public Replay(Run run) {
        this.run = run;
        oracle = new CountingOracle(run.problem(), run.start());
        walk = run.recipe().start(run.start());
    }

    /** How a step from 1 to {@link Run#last} came about. */
    public StepDetails working(int number) {
        if (number < taken) {
            oracle = new CountingOracle(run.problem(), run.start());
            walk = run.recipe().start(run.start());
            taken = 0;
        }
        while (taken < number - 1) {
            oracle.begin();
            walk.step(oracle);
            oracle.arrive();
            taken++;
        }
        if (last == null || taken < number) {
            var recorder = new StepDetails.Recorder();
            oracle.write(recorder);
            oracle.begin();
            walk.step(oracle);
            oracle.arrive();
            oracle.write(null);
            taken++;
            last = recorder.close();
        }
        return last;
    }
}
