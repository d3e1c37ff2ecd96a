package ravine.draw;

import java.util.Arrays;
import java.util.Optional;

/** The themes by name. */
public enum ThemeName {
    LIGHT,
    DARK,
    PRINT;

    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PRINT -> Theme.PRINT;
        };
    }

    /** The name of a theme that has one. */
    public static Optional<ThemeName> of(Theme theme) {
        return Arrays.stream(values())
                .filter(name -> name.theme().equals(theme))
                .findFirst();
    }
}
