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

    /** How many letters must be put in, left out, replaced or swapped with their neighbour to turn one word into the other (Damerau–Levenshtein). */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
