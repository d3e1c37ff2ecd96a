package ravine.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.map.MapMeaning;
import ravine.map.MapPanel;
import ravine.map.MapStyle;
import ravine.raster.StillPixels;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.sweep.MapPlan;
import ravine.sweep.MapPlans;
import ravine.sweep.RunMap;
import ravine.sweep.Watch;

/**
 * A map of runs as it is to be drawn: what a job makes of it, a panel after each pass. Two that are equal in {@link #wanted} are the same
 * picture.
 */
record MapPainting(Session session, ShownMap map, double width, double height, double fineness, Theme theme) {

    /** The panel of a map as far as it is known, and its pixels. */
    record Painted(MapPanel panel, StillPixels pixels) {}

    /** A panel is made of what there is so far no sooner after the last one than so many times as long as that took, for the runs wait meanwhile. */
    private static final int BETWEEN = 3;

    /** In the end a cell in which runs of unlike ends meet is so many times so many, as far as it has pixels. */
    private static final double FINEST = 4;

    /** The least that such a part is, in pixels of the screen. */
    private static final double LEAST = 0.7;

    /** All that the picture is made of but the values that the session has on its axes. */
    record Wanted(MapPlan.Common common, ShownMap map, String title, double width, double height, Theme theme) {

        /** Whether another is the same but for its theme. */
        boolean isLike(Wanted other) {
            return new Wanted(common, map, title, width, height, other.theme).equals(other);
        }
    }

    /** That of a figure of so many pixels, to each of which there are so many on the screen. */
    static MapPainting of(Shown shown, double width, double height, double fineness) {
        var session = shown.session();
        return new MapPainting(session, ShownMap.of(session), width, height, fineness, shown.theme());
    }

    /** Which runs its cells are. */
    MapPlan plan() {
        return MapPlans.inPixels(session, map, width, height);
    }

    MapPlan.Common common() {
        return MapPlans.common(session, map);
    }

    Wanted wanted() {
        return new Wanted(common(), map, session.tracks().get(map.track()).title(), width, height, theme);
    }

    /** The axes alone. */
    MapPanel empty(MapMeaning meaning) {
        return MapPanel.empty(plan(), style(meaning), width, height);
    }

    private MapStyle style(MapMeaning meaning) {
        return MapStyle.of(map.wanted().measure(), theme).with(meaning);
    }

    private Painted painted(MapPanel panel) {
        var figure = new Figure(width, height, theme.background(), List.of(panel), List.of());
        return new Painted(panel, StillPixels.drawn(figure, fineness));
    }

    /** The panel of runs, as far as they are known. */
    MapPanel panel(RunMap runs, MapMeaning meaning) {
        return MapPanel.of(runs, style(meaning), width, height);
    }

    /** The work for a job: runs all cells but those that another map has already, and leaves the processors to frames of the window. */
    Job.Work<Painted> work(Optional<RunMap> before, MapMeaning meaning, FrameRush rush) {
        return report -> done(report, before, meaning, 0, rush);
    }

    /**
     * The work for a job that goes on with the first cells when the frame that shows them is drawn.
     *
     * @param meaning with which their panel was made
     * @param pausing whether it waits until edits that go on have come to rest
     */
    Job.Work<Painted> rest(MapPanel first, MapMeaning meaning, boolean pausing, FrameRush rush) {
        return report -> {
            rush.letPass();
            if (pausing) {
                EditPause.await();
            }
            double seen = first.map().map(RunMap::share).orElse(0.0);
            report.reached(seen);
            return done(report, first.map(), next(meaning, first), seen, rush);
        };
    }

    /** The work for a job of the same cells in another theme: draws those that there are at once, and runs others only if they are not all that were asked for. */
    Job.Work<Painted> again(MapPanel before, boolean all, FrameRush rush) {
        return report -> {
            var runs = before.map();
            if (runs.isEmpty()) {
                return done(report, runs, before.meaning(), 0, rush);
            }
            var drawn = painted(panel(runs.get(), before.meaning()));
            if (all) {
                return drawn;
            }
            report.reached(0, drawn);
            return done(report, runs, before.meaning(), 0, rush);
        };
    }

    private Painted done(
            Job.Report<Painted> report, Optional<RunMap> before, MapMeaning meaning, double seen, FrameRush rush)
            throws IOException {
        var passes = new Passes(report, meaning, seen, rush);
        var runs = RunMap.of(plan(), OptionalDouble.empty(), before, passes);
        var whole = panel(runs, passes.meaning);
        int times = parts(whole);
        if (times == 1) {
            return painted(whole);
        }
        passes.refine(whole);
        return painted(panel(runs.refined(times, OptionalDouble.empty(), passes), whole.meaning()));
    }

    /** How many parts a cell has along a side as far as its pixels go: 1, 2 or 4. */
    private int parts(MapPanel whole) {
        var plan = whole.plan();
        var frame = whole.frame();
        double cell = fineness * Math.sqrt(frame.width() * frame.height() / plan.cells());
        return Integer.highestOneBit((int) Math.max(1, Math.min(FINEST, cell / LEAST)));
    }

    /** What colours mean after a panel that was made with this: the bar is made anew as long as it was not given. */
    private static MapMeaning next(MapMeaning meaning, MapPanel panel) {
        return meaning.heights().isPresent() ? panel.meaning() : panel.meaning().withoutHeights();
    }

    /** Reports what there is after a pass. Mutable: hues stay from one to the next. */
    private final class Passes implements Watch<RunMap> {

        private final Job.Report<Painted> report;
        private final FrameRush rush;
        /** So much of all is seen already. */
        private final double seen;

        private MapMeaning meaning;
        private boolean whole;
        private long next;

        Passes(Job.Report<Painted> report, MapMeaning meaning, double seen, FrameRush rush) {
            this.report = report;
            this.seen = seen;
            this.rush = rush;
            this.meaning = meaning;
            next = System.nanoTime();
        }

        /** Goes on with a map of which all cells are there. */
        void refine(MapPanel panel) {
            whole = true;
            meaning = panel.meaning();
            report.reached(1, painted(panel));
        }

        @Override
        public boolean isHurried() {
            return rush.isOn();
        }

        @Override
        public void reached(double share) {
            rush.letPass();
            report.reached(whole ? 1 : share);
        }

        @Override
        public void reached(double share, Supplier<RunMap> soFar) {
            if (share <= seen || System.nanoTime() - next < 0) {
                reached(share);
                return;
            }
            rush.letPass();
            long begin = System.nanoTime();
            var panel = panel(soFar.get(), meaning);
            meaning = next(meaning, panel);
            report.reached(whole ? 1 : share, painted(panel));
            long end = System.nanoTime();
            next = end + BETWEEN * (end - begin);
        }
    }
}
