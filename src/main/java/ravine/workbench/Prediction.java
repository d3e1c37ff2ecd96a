package ravine.workbench;

import java.util.Optional;
import ravine.Vec;

/**
 * What a person thinks, shown in the picture beside what happens.
 *
 * @param truth where the method is, once the step is shown at which that is seen
 */
public record Prediction(Vec guess, Optional<Vec> truth) {}
