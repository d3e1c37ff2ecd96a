package ravine.figure;

import java.util.List;
import ravine.axis.Axes;

/** A panel of which nothing moves. */
public record PlainPanel(Axes axes, List<Layer> still) implements AxesPanel {

    public PlainPanel {
        still = List.copyOf(still);
    }
}
