package ravine.contour;

import ravine.draw.Frame;
import ravine.figure.AxesPanel;

/** What paths are drawn on: a pair of axes with what stands still on them, such as contours. */
public interface Ground extends AxesPanel {

    PlotStyle style();

    /** How much worth seeing a box in the frame would hide, in pixels of path: less than any path counts for where only its choice among corners matters. */
    double hides(Frame box);
}
