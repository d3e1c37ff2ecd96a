package ravine.session;

import java.util.Arrays;
import java.util.Locale;
import ravine.Mistake;
import ravine.json.JsonValue;
import ravine.spec.DidYouMean;

/** Constants as files write them: in small letters with hyphens. */
final class EnumWords {

    private EnumWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(JsonValue value, E[] constants) throws Mistake {
        var word = value.string();
        var words = Arrays.stream(constants).map(EnumWords::of).toList();
        int index = words.indexOf(word);
        if (index < 0) {
            throw value.mistake("here stands %s, not “%s”.%s"
                    .formatted(String.join(" or ", words), word, DidYouMean.proposal(word, words)));
        }
        return constants[index];
    }
}
