package ravine.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ravine.Mistake;
import ravine.draw.ThemeName;
import ravine.json.JsonFields;
import ravine.json.JsonValue;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/**
 * How the window is arranged around a session: colours, projector mode, the drawer with its share of the height, and the window's size in
 * pixels, 0 where none is known; which sides are open; and the part of the picture that its left half takes.
 *
 * @param openOtherwise whether the drawer will be open when projector mode ends, or begins
 */
record WindowLayout(
        ThemeName colours,
        boolean projector,
        boolean open,
        boolean openOtherwise,
        Drawer.Tab tab,
        double share,
        double width,
        double height,
        boolean left,
        boolean right,
        double divider) {

    private static final Range SHARES = new Range(0, 1, false);
    private static final Range PIXELS = new Range(0, 100_000, false);

    /** What older files say and nothing needs any more. */
    static final Set<String> RETIRED = Set.of("pictureWidth", "pictureHeight");

    static WindowLayout of(Workbench workbench) {
        var appearance = workbench.appearance();
        var drawer = workbench.drawer();
        return new WindowLayout(
                appearance.colours().get(),
                appearance.projector().get(),
                drawer.open().get(),
                drawer.isOpenOtherwise(),
                drawer.tab().get(),
                drawer.share().get(),
                appearance.width().get(),
                appearance.height().get(),
                workbench.sides().isLeftWanted(),
                workbench.sides().right().get(),
                workbench.picture().share().get());
    }

    /** Arranges the window of this workbench so. */
    void give(Workbench workbench) {
        var appearance = workbench.appearance();
        appearance.colours().set(colours);
        appearance.projector().set(projector);
        appearance.width().set(width);
        appearance.height().set(height);
        workbench.sides().left().set(left);
        workbench.sides().right().set(right);
        workbench.drawer().tab().set(tab);
        workbench.drawer().share().set(share);
        workbench.drawer().open().set(open);
        workbench.drawer().openOtherwise(openOtherwise);
        workbench.picture().divide(divider);
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("colours", EnumWords.of(colours));
        content.put("projector", projector);
        content.put("drawer", EnumWords.of(tab));
        content.put("open", open);
        content.put("openOtherwise", openOtherwise);
        content.put("share", share);
        content.put("width", width);
        content.put("height", height);
        content.put("left", left);
        content.put("right", right);
        content.put("divider", divider);
        return content;
    }

    static WindowLayout read(JsonValue value) throws Mistake {
        var fields = value.fields();
        RETIRED.forEach(fields::find);
        return new WindowLayout(
                fields.get("colours").constant(ThemeName.values()),
                fields.get("projector").flag(),
                fields.get("open").flag(),
                isOpenOtherwise(fields),
                fields.get("drawer").constant(Drawer.Tab.values()),
                fields.get("share").number(SHARES),
                fields.get("width").number(PIXELS),
                fields.get("height").number(PIXELS),
                isOpen(fields, "left"),
                isOpen(fields, "right"),
                divider(fields));
    }

    /** Whether the drawer will be open in the other mode, of which older files say nothing. */
    private static boolean isOpenOtherwise(JsonFields fields) throws Mistake {
        var value = fields.find("openOtherwise");
        return value.isPresent() && value.get().flag();
    }

    /** Whether a side is open, of which older files say nothing. */
    private static boolean isOpen(JsonFields fields, String side) throws Mistake {
        var value = fields.find(side);
        return value.isEmpty() || value.get().flag();
    }

    /** Where the divider stands, of which older files say nothing. */
    private static double divider(JsonFields fields) throws Mistake {
        var value = fields.find("divider");
        return value.isPresent() ? value.get().number(SHARES) : Picture.HALF;
    }
}
