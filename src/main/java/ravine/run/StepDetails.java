package ravine.run;

import java.util.List;
import ravine.optimizer.StepGeometry;
import ravine.optimizer.Update;

/**
 * How a step came about: the quantities that it made on its way, in their order, and its updates, of which the last leads
 * to where the step ends (a modifier may add one to the method's own); what it laid out in the plane; and how each quantity
 * and update follows from those before it.
 */
public record StepDetails(List<Note> notes, List<Update> updates, List<StepGeometry> sketches, List<Line> lines) {

    public StepDetails {
        sketches = List.copyOf(sketches);
        notes = List.copyOf(notes);
        updates = List.copyOf(updates);
        lines = List.copyOf(lines);
    }
}
