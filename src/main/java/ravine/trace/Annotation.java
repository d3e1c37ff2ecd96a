package ravine.trace;

import ravine.axis.Axes;
import ravine.draw.Surface;
import ravine.draw.Theme;

/** Something over the paths that has short texts beside it, which keep clear of those of all others. */
public sealed interface Annotation permits Arrow, RateBars, StepNumbers {

    /** Draws it, and puts those of its texts into the tags for which they have room. */
    void draw(Surface surface, Axes axes, Theme theme, LabelPlacer tags);
}
