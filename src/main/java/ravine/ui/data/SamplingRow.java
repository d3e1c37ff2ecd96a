package ravine.ui.data;

import ravine.ui.control.KeyRows;
import ravine.workbench.SamplingChoice;
import ravine.workbench.Workbench;

/** The ways to draw the rows of a step, and what the chosen one means. */
public final class SamplingRow extends KeyRows {

    void connect(Workbench workbench) {
        addVariants(
                SamplingChoice.KINDS,
                workbench.history().now().map(SamplingChoice::kind),
                kind -> workbench.edit("", session -> SamplingChoice.withKind(session, kind)));
    }
}
