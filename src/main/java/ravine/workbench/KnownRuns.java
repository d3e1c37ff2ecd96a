package ravine.workbench;

import java.util.List;
import ravine.run.Run;

/**
 * The runs of a session as far as they are known, from each start and by track.
 *
 * @param all each with what is known of it
 * @param runs the steps taken so far
 * @param looked the same up to where f is known at each of them
 */
record KnownRuns(List<List<KnownRun>> all, List<List<Run>> runs, List<List<Run>> looked) {

    static final KnownRuns NONE = of(List.of());

    static KnownRuns of(List<List<KnownRun>> all) {
        return new KnownRuns(
                all,
                all.stream()
                        .map(from -> from.stream().map(KnownRun::run).toList())
                        .toList(),
                all.stream()
                        .map(from -> from.stream().map(KnownRun::looked).toList())
                        .toList());
    }

    /** Those of the tracks from a place up to another, or to the last. */
    KnownRuns part(int from, int to) {
        return of(all.stream()
                .map(each -> each.subList(Math.min(from, each.size()), Math.min(to, each.size())))
                .toList());
    }

    /** Whether all is known of the run of a track from the first start. */
    boolean isWhole(int track) {
        return all.get(0).get(track).whole();
    }

    /** How many runs there are from each start. */
    int tracks() {
        return all.isEmpty() ? 0 : all.get(0).size();
    }

    boolean areWhole() {
        return all.stream().flatMap(List::stream).allMatch(KnownRun::whole);
    }

    /** Those from a start of which all is known; none from one that there was not. */
    List<Run> whole(int start) {
        return start < all.size()
                ? all.get(start).stream()
                        .filter(KnownRun::whole)
                        .map(KnownRun::run)
                        .toList()
                : List.of();
    }
}
