package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.figure.Panel;
import ravine.figure.Projection;
import ravine.trace.PredictedPanel;
import ravine.trace.PredictionMark;

/**
 * What a person and a class think, shown in the picture beside what happens.
 *
 * @param guesses where they think that the method will be, at least one
 * @param tail where the arrows begin that were drawn, if they are some
 * @param truth where the method is at the step at which that is seen, if it is known to be anywhere
 */
public record Prediction(List<Vec> guesses, Optional<Vec> tail, Optional<Vec> truth, int seenAt) {

    public Prediction {
        guesses = List.copyOf(guesses);
    }

    /** A panel with it on, as it is after a step; points of the plane are placed so before they are projected. */
    Panel over(Panel panel, int step, Theme theme, Projection places, UnaryOperator<Vec> placed) {
        return new PredictedPanel(
                panel,
                guesses.stream()
                        .map(guess -> mark(guess, places, placed, step, theme))
                        .toList());
    }

    private PredictionMark mark(Vec guess, Projection places, UnaryOperator<Vec> placed, int step, Theme theme) {
        UnaryOperator<Vec> pixel = at -> {
            var there = placed.apply(at);
            return new Vec(places.x(there.x1(), there.x2()), places.y(there.x1(), there.x2()));
        };
        return new PredictionMark(
                places.frame(),
                pixel.apply(guess),
                tail.map(pixel),
                truthAt(step).map(pixel),
                theme);
    }

    /** Where the method is, once that is seen. */
    Optional<Vec> truthAt(int step) {
        return truth.filter(there -> step >= seenAt);
    }
}
