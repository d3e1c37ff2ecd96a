package ravine.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ravine.Mistake;
import ravine.json.JsonFields;
import ravine.json.JsonValue;
import ravine.spec.Range;

/** How a person left the controls: the looks of the cards that are open, the speed as a power of two, whether rates are linked, what is averaged. */
record Habits(List<Integer> open, double octave, boolean linked, AverageSettings averages) {

    private static final Range LOOKS = new Range(0, Integer.MAX_VALUE, true);
    private static final Range OCTAVES = new Range(Player.SLOWEST, Player.FASTEST, false);

    Habits {
        open = List.copyOf(open);
    }

    static Habits of(Tracks tracks, Player player, AverageLab averages) {
        return new Habits(
                tracks.openCards().pens(),
                player.octave().get(),
                tracks.linked().get(),
                averages.settings());
    }

    void give(Tracks tracks, Player player, AverageLab lab) {
        tracks.openCards().only(open);
        player.octave().set(octave);
        tracks.linked().set(linked);
        lab.set(averages);
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("open", open);
        content.put("speed", octave);
        content.put("linked", linked);
        content.put("averages", averages.content());
        return content;
    }

    static Habits read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var open = new ArrayList<Integer>();
        for (var look : fields.get("open").list()) {
            open.add((int) look.number(LOOKS));
        }
        return new Habits(
                open, fields.get("speed").number(OCTAVES), fields.get("linked").flag(), averages(fields));
    }

    /** What is averaged, of which older files say nothing. */
    private static AverageSettings averages(JsonFields fields) throws Mistake {
        var value = fields.find("averages");
        return value.isPresent() ? AverageSettings.read(value.get()) : AverageSettings.FIRST;
    }
}
