package ravine.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be shown over the paths, for each method that is shown; what rows of data say, for the selected one. */
public enum Overlay {
    /** Numbers of the steps beside the paths. */
    STEP_NUMBERS,
    /** The direction of steepest descent where the method stands. */
    GRADIENT,
    /** The direction of the method's memory of gradients. */
    MOMENTUM,
    /** The next step. */
    STEP,
    /** The rate of the next step along each axis, after the method's scaling. */
    RATES,
    /** Where the parabola that touches f is equally high: an ellipse in a bowl, a hyperbola on a saddle. */
    CURVATURE,
    /** What the method itself lays out, such as a simplex or a trust region. */
    SKETCHES,
    /** The gradient of f over each single row, as a fan of arrows. */
    ROW_GRADIENTS,
    /** The gradient over all rows: the mean of the fan. */
    FULL_GRADIENT,
    /** The gradient over the rows of the next step. */
    BATCH_GRADIENT,
    /** The ellipse in which the gradients of batches lie. */
    COVARIANCE,
    /** The contours of f over the rows of the next step alone, and its own minimum. */
    BATCH_LANDSCAPE,
    /** The ellipse of two standard deviations in which most members of an ensemble stand. */
    SPREAD,
    /** The line that touches a curve where the method stands, with the slope that it sees. */
    TANGENT;

    /** Those that are of the rows of data. */
    static final List<Overlay> OF_ROWS =
            List.of(ROW_GRADIENTS, FULL_GRADIENT, BATCH_GRADIENT, COVARIANCE, BATCH_LANDSCAPE);

    /** Those that the second version of files has; the others are as old as files. */
    static final List<Overlay> OF_VERSION_2 =
            Stream.concat(OF_ROWS.stream(), Stream.of(SPREAD, TANGENT)).toList();

    /** Those that a curve has. */
    private static final List<Overlay> OF_CURVES = List.of(STEP_NUMBERS, GRADIENT, MOMENTUM, STEP, CURVATURE, TANGENT);

    /** Those that a landscape has. */
    private static final List<Overlay> OF_LANDSCAPES = List.of(STEP_NUMBERS, GRADIENT, MOMENTUM, STEP);

    /** Whether it is of the rows of data. */
    public boolean isOfRows() {
        return OF_ROWS.contains(this);
    }

    /** Whether a view of the picture draws it. */
    public boolean isIn(PictureView view) {
        return switch (view) {
            case CURVE -> OF_CURVES.contains(this);
            case LANDSCAPE -> OF_LANDSCAPES.contains(this);
            default -> this != TANGENT;
        };
    }

    /** Whether a session has something of it to show in what its picture shows: rows of data, for what a batch says steps that look at some of them only, for a spread an ensemble. */
    public boolean isIn(Session session) {
        return PictureView.shownOf(session).stream().anyMatch(this::isIn) && has(session);
    }

    private boolean has(Session session) {
        return switch (this) {
            case ROW_GRADIENTS, FULL_GRADIENT, COVARIANCE ->
                session.problem().objective().rows() > 0;
            case BATCH_GRADIENT, BATCH_LANDSCAPE -> session.problem().isSampled();
            case SPREAD -> session.ensemble() > 1;
            default -> true;
        };
    }

    /** Those of the first version of files. */
    static List<Overlay> ofVersion1() {
        return Arrays.stream(values())
                .filter(overlay -> !OF_VERSION_2.contains(overlay))
                .toList();
    }
}
