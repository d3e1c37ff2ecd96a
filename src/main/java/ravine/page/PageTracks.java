package ravine.page;

import java.util.List;
import java.util.Map;
import ravine.draw.Palette;
import ravine.draw.Theme;
import ravine.figure.LineSample;
import ravine.json.JsonText;
import ravine.panel.RecipeLabel;
import ravine.session.Session;
import ravine.session.Track;

/** The methods of a session: their names, settings and pens. */
final class PageTracks {

    private static final double RADIUS = 6.5;

    private PageTracks() {}

    static List<Map<String, Object>> of(Session session) {
        return session.tracks().stream()
                .map(track -> written(track, isAlone(track, session)))
                .toList();
    }

    /** Whether no other method of the session is called so. */
    private static boolean isAlone(Track track, Session session) {
        return session.tracks().stream()
                        .filter(other -> other.title().equals(track.title()))
                        .count()
                == 1;
    }

    private static Map<String, Object> written(Track track, boolean alone) {
        int number = track.pen();
        var pen = Palette.pen(number, Theme.LIGHT);
        var settings = RecipeLabel.beside(track);
        return JsonText.object(
                "name",
                track.title(),
                "settings",
                settings,
                "label",
                alone ? track.title() : track.title() + " " + settings,
                "shown",
                track.shown(),
                "colour",
                PageColour.pair(theme -> Palette.pen(number, theme).colour()),
                "halo",
                PageColour.pair(
                        theme -> theme.haloFor(Palette.pen(number, theme).colour())),
                "dash",
                pen.dash().stream().map(length -> length * LineSample.LINE).toList(),
                "marker",
                PathText.of(pen.marker().outline(0, 0, RADIUS), true));
    }
}
