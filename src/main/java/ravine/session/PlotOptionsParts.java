package ravine.session;

import java.util.EnumSet;
import java.util.Map;
import ravine.Mistake;
import ravine.contour.Levels;
import ravine.draw.ColourMap;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/** How the surface is drawn, as a file says it. */
final class PlotOptionsParts {

    private static final Range COUNT = new Range(PlotOptions.FEWEST, PlotOptions.MOST, true);

    private PlotOptionsParts() {}

    static Map<String, Object> write(PlotOptions drawing) {
        var written = JsonText.object("levels", EnumWords.of(drawing.levels()), "count", drawing.count());
        written.put("colours", EnumWords.of(drawing.colours()));
        written.put("contouring", EnumWords.of(drawing.contouring()));
        written.put("colourBar", drawing.colourBar());
        written.put(
                "overlays",
                drawing.overlays().stream().sorted().map(EnumWords::of).toList());
        return written;
    }

    static PlotOptions read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var overlays = EnumSet.noneOf(Overlay.class);
        for (var overlay : fields.get("overlays").list()) {
            overlays.add(overlay.constant(Overlay.values()));
        }
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
