package ravine.contour;

/** How level values are chosen for a grid. */
@FunctionalInterface
public interface LevelRule {

    /** About {@code count} levels, ascending; none where f is constant or nowhere finite. */
    double[] in(Grid grid, int count);
}
