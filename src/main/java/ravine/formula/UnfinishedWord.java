package ravine.formula;

import java.util.Set;

/** Whether what was just typed may go on to something else: s to sin, ex to exp, 1e to 1e-3. */
public final class UnfinishedWord {

    private UnfinishedWord() {}

    /**
     * Whether the letters that end at this place of a text may be the beginning of a longer name.
     *
     * @param letters the letters that are names by themselves already
     */
    public static boolean endsAt(int place, String text, Set<String> letters) {
        if (place < text.length() && isLetter(text.charAt(place))) {
            return false;
        }
        int start = place;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (place - start == 1 && start > 0 && isExponent(text.charAt(start - 1), text.charAt(start))) {
            return true;
        }
        for (int from = start; from < place; from++) {
            String word = text.substring(from, place);
            if (!word.chars().allMatch(letter -> letters.contains(Character.toString(letter)))
                    && KnownWords.isBeginning(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isExponent(char before, char letter) {
        return Character.isDigit(before) && (letter == 'e' || letter == 'E');
    }
}
