package ravine.cli;

import ravine.figure.Theme;

/** The themes by name. */
enum ThemeName {
    LIGHT,
    DARK,
    PRINT;

    Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PRINT -> Theme.PRINT;
        };
    }
}
