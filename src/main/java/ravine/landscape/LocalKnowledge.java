package ravine.landscape;

import java.util.List;
import ravine.Symmetric;
import ravine.Vec;
import ravine.trace.Arrow;

/**
 * What a method knows where it stands.
 *
 * @param pen the number of its pen
 * @param value f there, with its slope and curvature
 * @param arrows what it does next
 */
public record LocalKnowledge(int pen, Vec at, double value, Vec gradient, Symmetric hessian, List<Arrow> arrows) {

    public LocalKnowledge {
        arrows = List.copyOf(arrows);
    }

    /** The value of the plane, or of the paraboloid, that touches f there, at another place. */
    double touching(Touching kind, Vec there) {
        var way = there.minus(at);
        double plane = value + gradient.dot(way);
        return kind == Touching.PARABOLOID ? plane + way.dot(hessian.times(way)) / 2 : plane;
    }
}
