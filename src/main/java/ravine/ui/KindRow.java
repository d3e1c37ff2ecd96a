package ravine.ui;

import ravine.ui.control.KeyRows;
import ravine.workbench.GradientChoice;
import ravine.workbench.Workbench;

/** The ways to find a gradient, and what the chosen one costs. */
public final class KindRow extends KeyRows {
    void connect(Workbench workbench) {
        addVariants(
                GradientChoice.KINDS,
                workbench.history().now().map(GradientChoice::kind),
                kind -> workbench.edit("", session -> GradientChoice.withKind(session, kind)));
    }
}
