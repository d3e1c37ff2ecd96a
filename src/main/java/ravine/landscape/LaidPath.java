package ravine.landscape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.trace.Trace;

/** A path laid over a landscape. It caches how a camera saw it last; any thread may ask, and those that ask at once find the same. */
final class LaidPath {

    private record Seen(Lens lens, SeenPath path) {}

    private final Trace trace;
    private final Landform landform;
    private final GroundLine line;
    private final double[] heights;
    private volatile @Nullable Seen last;

    private LaidPath(Trace trace, Landform landform, GroundLine line, double... heights) {
        this.trace = trace;
        this.landform = landform;
        this.line = line;
        this.heights = heights;
    }

    static LaidPath of(Trace trace, Landform landform) {
        var heights = new double[trace.length()];
        Arrays.setAll(heights, step -> landform.height(new Vec(trace.x1(step), trace.x2(step))));
        return new LaidPath(trace, landform, DrapedPath.of(trace, landform, heights), heights);
    }

    /** The same path under another name; itself where that is the same. */
    @SuppressWarnings("ReferenceEquality")
    LaidPath named(Trace other) {
        if (trace == other) {
            return this;
        }
        var renamed = new LaidPath(other, landform, line, heights);
        var kept = last;
        renamed.last = kept == null ? null : new Seen(kept.lens, kept.path.named(other));
        return renamed;
    }

    boolean isOf(Trace other, Landform on) {
        return on.equals(landform) && trace.hasPathOf(other);
    }

    Trace trace() {
        return trace;
    }

    GroundLine line() {
        return line;
    }

    /** The path as a camera sees it. */
    SeenPath seen(Lens lens) {
        var kept = last;
        if (kept == null || !kept.lens.equals(lens)) {
            double spacing = landform.contours().style().theme().size(PathLayer.SPACING);
            kept = new Seen(lens, SeenPath.of(trace, line, landform, lens, spacing, heights));
            last = kept;
        }
        return kept.path;
    }
}
