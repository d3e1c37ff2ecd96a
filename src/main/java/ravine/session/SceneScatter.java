package ravine.session;

import java.util.Optional;

/**
 * How the rows of a session's data are seen as points.
 *
 * @param across the column that runs across, {@link #ROWS} for the rows' numbers; where none was chosen, or the data have it no more, one that suits the formula
 * @param upright the column that runs up, likewise
 * @param residuals whether lines lead from the points to the curve of the selected method
 */
public record SceneScatter(Optional<String> across, Optional<String> upright, boolean residuals) {

    /** The name of the rows' numbers, which no column has. */
    public static final String ROWS = "";

    /** Columns that suit the formula, without residuals. */
    public static final SceneScatter USUAL = new SceneScatter(Optional.empty(), Optional.empty(), false);

    public SceneScatter withAcross(String column) {
        return new SceneScatter(Optional.of(column), upright, residuals);
    }

    public SceneScatter withUpright(String column) {
        return new SceneScatter(across, Optional.of(column), residuals);
    }

    public SceneScatter withResiduals(boolean shown) {
        return new SceneScatter(across, upright, shown);
    }
}
