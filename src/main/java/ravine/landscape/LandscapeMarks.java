package ravine.landscape;

import java.util.List;
import java.util.function.IntFunction;
import ravine.Vec;
import ravine.figure.Layer;
import ravine.figure.LegendSpot;
import ravine.figure.Projection;
import ravine.trace.Landmarks;

/**
 * What there is on a landscape besides paths.
 *
 * @param starts those that are numbered, where there are several
 * @param stepNumbers whether steps have their numbers beside them
 * @param known what methods know after so many steps, of which arrows and touching surfaces are made
 * @param under what else is drawn under the paths
 */
public record LandscapeMarks(
        Landmarks landmarks,
        List<Vec> starts,
        LegendSpot legend,
        boolean stepNumbers,
        IntFunction<List<LocalKnowledge>> known,
        Under under) {

    /** Nothing, but a legend that seeks its place. */
    public static final LandscapeMarks NONE = new LandscapeMarks(
            Landmarks.NONE, List.of(), LegendSpot.FREE, false, step -> List.of(), (places, step) -> List.of());

    /** What is drawn under paths. */
    @FunctionalInterface
    public interface Under {

        /** The layers after so many steps, for points that are seen there. */
        List<Layer> at(Projection places, int step);
    }

    public LandscapeMarks {
        starts = List.copyOf(starts);
    }
}
