package ravine.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import ravine.Box;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.session.PictureView;
import ravine.session.Scene;

/**
 * The verdicts on the runs that are shown, by track; where they look at many rows of data they are found beside the window. Mutable: it caches the
 * last ones, which playing does not change; those on two runs of a million steps take 11 of the 19 ms of a frame.
 */
final class CachedVerdicts {

    /** A verdict looks at so many rows some thousand times in a part of a frame. */
    private static final int FEW_ROWS = 100;

    /** A run as it is seen. */
    private record Seen(Run run, Box view, boolean equalAspect, double height, List<PictureView> views) {

        static Seen in(Shown shown, Run run) {
            var scene = shown.session().scene();
            return new Seen(run, scene.view(), scene.equalAspect(), shown.height(), scene.views());
        }
    }

    private record Found(Seen of, Verdict verdict) {}

    private record Wanted(Seen seen, Scene scene) {

        Found found() {
            return new Found(seen, scene.verdict(seen.run, seen.height));
        }
    }

    private final Threads threads;
    private final Job<Map<Integer, Found>> job;
    private final Map<Integer, Found> last = new HashMap<>();
    private final Map<Integer, Wanted> wanted = new HashMap<>();
    private boolean asked;

    CachedVerdicts(Threads threads) {
        this.threads = threads;
        job = new Job<>(threads);
    }

    /** Changes when more is known. */
    ReadOnlyObjectProperty<?> arrived() {
        return job.arrived();
    }

    /** The verdict on the run of a track; empty until it is known. */
    Optional<Verdict> of(int track, Shown shown) {
        var run = shown.runs().get(track);
        var seen = Seen.in(shown, run);
        var known = known(track, seen);
        if (known.isPresent()) {
            return known;
        }
        var now = new Wanted(seen, shown.session().scene());
        if (run.problem().objective().rows() <= FEW_ROWS) {
            last.put(track, now.found());
        } else if (!now.equals(wanted.put(track, now)) && !asked) {
            // All that a frame asks for is found together.
            asked = true;
            threads.window().execute(this::begin);
        }
        return known(track, seen);
    }

    private Optional<Verdict> known(int track, Seen seen) {
        job.result().get().ifPresent(last::putAll);
        return Optional.ofNullable(last.get(track))
                .filter(found -> found.of.equals(seen))
                .map(Found::verdict);
    }

    private void begin() {
        asked = false;
        var all = new HashMap<>(wanted);
        all.entrySet().removeIf(one -> known(one.getKey(), one.getValue().seen).isPresent());
        job.start(report -> {
            EditPause.await();
            report.reached(0);
            var found = new ConcurrentHashMap<Integer, Found>();
            all.entrySet().parallelStream().forEach(one -> {
                report.reached(0);
                found.put(one.getKey(), one.getValue().found());
            });
            return found;
        });
    }
}
