package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.figure.Panel;
import ravine.figure.Projection;
import ravine.panel.PathRuns;
import ravine.panel.SessionClouds;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.run.ViewFit;
import ravine.session.Session;

/**
 * All that the window shows at one moment: what its panels draw and say follows from this.
 *
 * @param paths the runs from each start, by track and by ghost, as far as they are known
 * @param clouds those of the tracks of a session with an ensemble, as far as they are known
 * @param step the step up to which runs are shown
 * @param pen the pen of the selected method, which stays with it when others come and go
 * @param height how many times as high as it is wide the picture is at most
 * @param asks whether a question is open, until the answer of which nothing is told of what happens
 * @param prediction what a person thinks that happens
 */
public record Shown(
        Session session,
        KnownPaths paths,
        SessionClouds clouds,
        int step,
        Theme theme,
        int pen,
        double height,
        boolean asks,
        Optional<Prediction> prediction) {

    /** The runs of the tracks, as far as they are known. */
    KnownRuns known() {
        return paths.runs();
    }

    /** The runs and clouds of which pictures show the paths. */
    PathRuns pathRuns() {
        return new PathRuns(runs(), otherRuns(), paths.ghosts().runs(), clouds);
    }

    /** The runs from each start, by track: their steps so far where they are still computed. */
    public List<List<Run>> allRuns() {
        return known().runs();
    }

    /** The run of each track, in their order. */
    public List<Run> runs() {
        return allRuns().get(0);
    }

    /** The runs of each track from each of the other starts. */
    public List<List<Run>> otherRuns() {
        return allRuns().subList(1, allRuns().size());
    }

    /** The runs of the tracks up to where f is known at each step. */
    public List<Run> lookedRuns() {
        return known().looked().get(0);
    }

    /** What became of a run as the picture shows it. */
    Verdict verdict(Run run) {
        return session.scene().verdict(run, height);
    }

    /** Whether all is known of the run of a track. */
    public boolean isWhole(int track) {
        return known().isWhole(track);
    }

    /** Whether all is known of the runs of ghosts too. */
    public boolean isWholeWithGhosts() {
        return paths.of().areWhole();
    }

    /** Whether all is known of all runs. */
    public boolean isWhole() {
        return known().areWhole();
    }

    /** Whether all is known of the clouds. */
    public boolean areCloudsWhole() {
        return clouds.areWhole(session);
    }

    /** The place of the selected method in the list; the first one's where the selected one is gone. */
    public int track() {
        var tracks = session.tracks();
        return IntStream.range(0, tracks.size())
                .filter(track -> tracks.get(track).pen() == pen)
                .findFirst()
                .orElse(0);
    }

    /** The run of the selected method; none where there are no methods. */
    public Optional<Run> run() {
        return runs().stream().skip(track()).findFirst();
    }

    /** A panel with what is predicted on it, if anything is; points of the plane are placed so before they are projected. */
    Panel predicted(Panel panel, Projection places, UnaryOperator<Vec> placed) {
        return prediction
                .map(now -> now.over(panel, step, theme, places, placed))
                .orElse(panel);
    }

    /** A session with the view in which the paths lie that are shown, from whichever start; as it is while a question is open, for the view would tell where they go. */
    Session fitted(Session other) {
        if (asks) {
            return other;
        }
        var all = known().looked();
        var fitted = ViewFit.of(session.start(), visible(all.get(0)));
        for (int i = 1; i < all.size(); i++) {
            fitted = ViewFit.both(fitted, ViewFit.of(session.starts().get(i), visible(all.get(i))));
        }
        var view = ViewMoves.rounded(fitted);
        return other.withScene(scene -> scene.withView(view));
    }

    private List<Run> visible(List<Run> all) {
        return IntStream.range(0, all.size())
                .filter(track -> session.tracks().get(track).shown())
                .mapToObj(all::get)
                .toList();
    }
}
