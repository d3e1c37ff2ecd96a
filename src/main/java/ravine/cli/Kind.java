package ravine.cli;

import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;

/** What can be listed. */
enum Kind {
    METHODS,
    MODIFIERS,
    OBJECTIVES,
    GALLERY;

    Listing listing() {
        return switch (this) {
            case METHODS -> Catalogue.of(Optimizer.ALL);
            case MODIFIERS -> Catalogue.of(Modifier.ALL);
            case OBJECTIVES -> Library.all();
            case GALLERY -> Exhibits.all();
        };
    }
}
