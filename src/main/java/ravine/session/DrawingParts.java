package ravine.session;

import java.util.EnumSet;
import java.util.Map;
import ravine.Mistake;
import ravine.contour.Levels;
import ravine.figure.ColourMap;
import ravine.json.Value;
import ravine.spec.Range;

/** How the surface is drawn, as a file says it. */
final class DrawingParts {

    private static final Range COUNT = new Range(Drawing.FEWEST, Drawing.MOST, true);

    private DrawingParts() {}

    static Map<String, Object> write(Session session) {
        var drawing = session.drawing();
        var written = TrackParts.ordered("levels", Words.of(drawing.levels()), "count", drawing.count());
        written.put("colours", Words.of(drawing.colours()));
        written.put("contouring", Words.of(drawing.contouring()));
        written.put("colourBar", drawing.colourBar());
        written.put(
                "overlays", drawing.overlays().stream().sorted().map(Words::of).toList());
        return written;
    }

    static Drawing read(Value value) throws Mistake {
        var fields = value.fields();
        var overlays = EnumSet.noneOf(Overlay.class);
        for (var overlay : fields.get("overlays").list()) {
            overlays.add(Words.read(overlay, Overlay.values()));
        }
        var drawing = new Drawing(
                Words.read(fields.get("levels"), Levels.values()),
                (int) fields.get("count").number(COUNT),
                Words.read(fields.get("colours"), ColourMap.values()),
                Words.read(fields.get("contouring"), Drawing.Contouring.values()),
                fields.get("colourBar").flag(),
                overlays);
        fields.close();
        return drawing;
    }
}
