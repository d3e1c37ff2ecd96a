package ravine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ravine.Mistake;
import ravine.Vec;
import ravine.figure.LegendSpot;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/** The legend, the ghosts and the views of a session, as its file says them. */
final class SceneParts {

    /** The first version with these. */
    static final int SINCE = 2;

    private static final Range PART = new Range(0, 1, false);

    private SceneParts() {}

    /** {@code {"shown": true, "at": [0.5, 0]}}; one that seeks its place has none. */
    static Map<String, Object> legend(Session session) {
        var legend = session.scene().legend();
        var written = JsonText.object("shown", legend.shown());
        legend.at().ifPresent(at -> written.put("at", List.of(at.x1(), at.x2())));
        return written;
    }

    static Scene legend(Scene scene, JsonValue value) throws Mistake {
        var fields = value.fields();
        boolean shown = fields.get("shown").flag();
        var at = fields.find("at");
        Optional<Vec> spot = Optional.empty();
        if (at.isPresent()) {
            var pair = at.get().pair(PART);
            spot = Optional.of(new Vec(pair[0], pair[1]));
        }
        fields.close();
        return scene.withLegend(new LegendSpot(shown, spot));
    }

    static List<Object> ghosts(Session session) {
        return TrackParts.write(session.scene().ghosts());
    }

    static Scene ghosts(Scene scene, JsonValue value) throws Mistake {
        return scene.withGhosts(TrackParts.read(value));
    }

    static List<String> views(Session session) {
        return EnumWords.of(session.scene().views());
    }

    static Scene views(Scene scene, JsonValue value) throws Mistake {
        var views = new ArrayList<PictureView>();
        for (var word : value.list()) {
            var view = word.constant(PictureView.values());
            if (views.contains(view)) {
                throw word.mistake("this view stands here already.");
            }
            views.add(view);
        }
        if (views.isEmpty() || views.size() > Scene.MOST_VIEWS) {
            throw value.mistake("the picture shows one view, or two side by side.");
        }
        return scene.withViews(views);
    }
}
