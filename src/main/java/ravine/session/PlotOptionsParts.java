package ravine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ravine.Mistake;
import ravine.contour.Levels;
import ravine.draw.ColourMap;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/** How the surface is drawn, and what is shown over it, as a file says it. */
final class PlotOptionsParts {

    private static final Range COUNT = new Range(PlotOptions.FEWEST, PlotOptions.MOST, true);

    private PlotOptionsParts() {}

    static Map<String, Object> write(PlotOptions drawing) {
        var written = JsonText.object("levels", EnumWords.of(drawing.levels()), "count", drawing.count());
        written.put("colours", EnumWords.of(drawing.colours()));
        written.put("contouring", EnumWords.of(drawing.contouring()));
        written.put("colourBar", drawing.colourBar());
        written.put("overlays", words(drawing, Overlay.ofVersion1()));
        return written;
    }

    /** The overlays that the first version of files does not have. */
    static List<String> laterOverlays(Session session) {
        return words(session.scene().options(), Overlay.OF_VERSION_2);
    }

    static PlotOptions laterOverlays(PlotOptions drawing, JsonValue value) throws Mistake {
        var with = drawing;
        for (var overlay : constants(value, Overlay.OF_VERSION_2)) {
            with = with.with(overlay, true);
        }
        return with;
    }

    private static List<String> words(PlotOptions drawing, List<Overlay> among) {
        return among.stream()
                .filter(drawing.overlays()::contains)
                .map(EnumWords::of)
                .toList();
    }

    private static List<Overlay> constants(JsonValue value, List<Overlay> among) throws Mistake {
        var constants = new ArrayList<Overlay>();
        for (var overlay : value.list()) {
            constants.add(overlay.constant(among.toArray(Overlay[]::new)));
        }
        return constants;
    }

    static PlotOptions read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var overlays = Set.copyOf(constants(fields.get("overlays"), Overlay.ofVersion1()));
        var drawing = new PlotOptions(
                fields.get("levels").constant(Levels.values()),
                (int) fields.get("count").number(COUNT),
                fields.get("colours").constant(ColourMap.values()),
                fields.get("contouring").constant(PlotOptions.Contouring.values()),
                fields.get("colourBar").flag(),
                overlays);
        fields.close();
        return drawing;
    }
}
