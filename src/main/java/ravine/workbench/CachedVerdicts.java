package ravine.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ravine.Box;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.session.PictureView;
import ravine.session.Scene;

/**
 * The verdicts on the runs that are shown, by track. Mutable: it caches the last ones, which playing does not change; those on two runs
 * of a million steps take 11 of the 19 ms of a frame.
 */
final class CachedVerdicts {

    private record Seen(Run run, Box view, boolean equalAspect, List<PictureView> views, Verdict verdict) {

        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Run wanted, Scene scene) {
            return run == wanted
                    && equalAspect == scene.equalAspect()
                    && view.equals(scene.view())
                    && views.equals(scene.views());
        }
    }

    private final Map<Integer, Seen> last = new HashMap<>();

    Verdict of(int track, Run run, Scene scene) {
        return last.compute(
                        track,
                        (key, seen) -> seen != null && seen.isOf(run, scene)
                                ? seen
                                : new Seen(run, scene.view(), scene.equalAspect(), scene.views(), scene.verdict(run)))
                .verdict;
    }
}
