package ravine.workbench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.Vec;

/** The methods that stand on one point with another, where one marker hides the others. */
final class Company {

    private Company() {}

    /**
     * The names of the others that are shown, empty if there is none; at the start all stand together, which goes without saying, and
     * in view the picture shows it.
     */
    static String of(Shown shown, int track) {
        var tracks = shown.session().tracks();
        var there = at(shown, track);
        if (shown.step() == 0 || shown.session().scene().view().contains(there)) {
            return "";
        }
        return IntStream.range(0, tracks.size())
                .filter(other -> other != track && tracks.get(other).shown())
                .filter(other -> at(shown, other).equals(there))
                .mapToObj(other -> tracks.get(other).title())
                .collect(Collectors.joining(", "));
    }

    private static Vec at(Shown shown, int track) {
        var run = shown.runs().get(track);
        return run.at(Math.min(shown.step(), run.last()));
    }
}
