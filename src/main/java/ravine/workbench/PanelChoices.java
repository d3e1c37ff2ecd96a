package ravine.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ravine.panel.PanelRule;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;

/** Ways to divide a session's figure into panels, as texts to choose from. */
final class PanelChoices {

    private PanelChoices() {}

    /** The whole, a panel for each method, or one for each of three values of a key of the shown methods; the chosen text is handed on. */
    static List<ChoiceItem> of(Session session, Consumer<String> take) {
        var offers = new ArrayList<ChoiceItem>();
        offers.add(offer(WindowWords.of("export.panels.whole"), "", take));
        offers.add(offer(WindowWords.of("export.panels.method"), PanelRule.METHOD, take));
        Set<String> known = new LinkedHashSet<>();
        for (var track : session.tracks()) {
            for (var key : track.recipe().spec().keys()) {
                if (track.shown() && key instanceof Key.Numeric number && known.add(key.name())) {
                    offers.add(
                            offer(WindowWords.of("export.panels.key", number.symbol()), values(track, number), take));
                }
            }
        }
        return offers;
    }

    private static ChoiceItem offer(String words, String text, Consumer<String> take) {
        return new ChoiceItem(words, text, text, () -> take.accept(text));
    }

    /** The key with its value in the method and what is left and right of it: half and twice, or for a decay half and twice as far from 1. */
    private static String values(Track track, Key.Numeric key) {
        double value = ((Number) track.recipe().spec().value(track.recipe().optimizer(), key)).doubleValue();
        boolean decay = key.max() <= 1 && value > 0.5;
        var values =
                decay ? List.of(1 - 2 * (1 - value), value, 1 - (1 - value) / 2) : List.of(value / 2, value, 2 * value);
        var texts = new LinkedHashSet<String>();
        for (double wished : values) {
            double near = key.whole() ? Math.rint(wished) : Math.round(wished * 1e6) / 1e6;
            texts.add(key.write(Math.max(key.min(), Math.min(key.max(), near))));
        }
        return key.name() + "=" + String.join(",", texts);
    }
}
