package ravine.workbench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing to choose from a list.
 *
 * @param says one line about it
 * @param alsoFoundBy words by which it is found besides those that are shown
 * @param take what choosing it does
 */
public record ChoiceItem(String name, String says, String alsoFoundBy, Runnable take) {
    /** The offers in which every word of the text occurs; those whose name or id begins with it come first. */
    public static List<ChoiceItem> matching(List<ChoiceItem> offers, String text) {
        var words = Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return offers.stream()
                .filter(offer -> words.stream().allMatch(offer.text()::contains))
                .sorted(Comparator.comparing(offer -> !offer.begins(words.get(0))))
                .toList();
    }

    private String text() {
        return String.join(" ", name, says, alsoFoundBy).toLowerCase(Locale.ROOT);
    }

    private boolean begins(String word) {
        return name.toLowerCase(Locale.ROOT).startsWith(word)
                || alsoFoundBy.toLowerCase(Locale.ROOT).startsWith(word);
    }
}
