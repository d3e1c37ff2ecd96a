package ravine.session;

import java.util.Arrays;
import java.util.Locale;
import ravine.Mistake;
import ravine.json.Value;
import ravine.spec.Nearest;

/** Constants as files write them: in small letters with hyphens. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Value value, E[] constants) throws Mistake {
        var word = value.string();
        var words = Arrays.stream(constants).map(Words::of).toList();
        int index = words.indexOf(word);
        if (index < 0) {
            throw value.mistake("here stands %s, not “%s”.%s"
                    .formatted(String.join(" or ", words), word, Nearest.proposal(word, words)));
        }
        return constants[index];
    }
}
