package ravine.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants as files, options and tables write them: in small letters with hyphens. */
public final class EnumWords {

    private EnumWords() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** The word of a constant with this name. */
    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> of(List<? extends Enum<?>> constants) {
        return constants.stream().map(EnumWords::of).toList();
    }

    /** The constant of this word, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(String word, List<E> constants) {
        return constants.stream().filter(constant -> of(constant).equals(word)).findFirst();
    }
}
