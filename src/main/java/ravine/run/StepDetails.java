package ravine.run;

import java.util.ArrayList;
import java.util.List;
import ravine.optimizer.StepGeometry;
import ravine.optimizer.Update;

/**
 * How a step came about: the quantities that it made on its way, in their order, and its updates, of which the last leads
 * to where the step ends (a modifier may add one to the method's own); and what it laid out in the plane.
 */
public record StepDetails(List<Note> notes, List<Update> updates, List<StepGeometry> sketches) {

    public StepDetails {
        sketches = List.copyOf(sketches);
        notes = List.copyOf(notes);
        updates = List.copyOf(updates);
    }

    /** What collects the working of a step while it is taken. */
    static final class Recorder {

        private final List<Note> notes = new ArrayList<>();
        private final List<Update> updates = new ArrayList<>();
        private final List<StepGeometry> sketches = new ArrayList<>();

        void write(Note note) {
            notes.add(note);
        }

        void write(Update update) {
            updates.add(update);
        }

        void write(StepGeometry sketch) {
            sketches.add(sketch);
        }

        StepDetails close() {
            return new StepDetails(notes, updates, sketches);
        }
    }
}
