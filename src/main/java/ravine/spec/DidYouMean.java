package ravine.spec;

import java.util.Collection;
import java.util.Comparator;

/** Proposals for a misspelt word. */
public final class DidYouMean {

    private DidYouMean() {}

    /** " Did you mean …?" with the candidate that is at most two edits (and less than its length) away, else nothing. */
    public static String proposal(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= Math.min(2, candidate.length() - 1))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(candidate -> " Did you mean “" + candidate + "”?")
                .orElse("");
    }

    /** Levenshtein distance: insertions, deletions and substitutions that turn one word into the other. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
