package ravine.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ravine.contour.Contour;
import ravine.contour.ContourPanel;
import ravine.json.JsonText;
import ravine.spec.DisplayNumber;

/** The colours between levels, from the lowest, and the levels in words. */
final class PageBar {

    private static final int DIGITS = 3;
    private static final int MOST_DIGITS = 15;

    private PageBar() {}

    static Map<String, Object> of(ContourPanel light, ContourPanel dark) {
        var levels = light.contours().levels();
        boolean filled = light.style().filled();
        var colours = IntStream.range(0, filled ? levels.size() + 1 : levels.size())
                .<Object>mapToObj(i -> List.of(colour(light, filled, i), colour(dark, filled, i)))
                .toList();
        return JsonText.object("levels", words(levels), "colours", colours, "filled", filled);
    }

    private static String colour(ContourPanel panel, boolean filled, int index) {
        return PageColour.of(filled ? panel.bandColour(index) : panel.lineColour(index));
    }

    /** The levels with so few digits that no two look alike. */
    private static List<String> words(List<Contour> levels) {
        return IntStream.rangeClosed(DIGITS, MOST_DIGITS)
                .mapToObj(digits -> levels.stream()
                        .map(contour -> DisplayNumber.shortened(contour.level(), digits))
                        .toList())
                .filter(words -> words.stream().distinct().count() == words.size())
                .findFirst()
                .orElseThrow();
    }
}
