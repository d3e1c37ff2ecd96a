package ravine.cli;

import java.util.List;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;

/** What can be listed. */
enum Kind {
    METHODS,
    MODIFIERS;

    List<Catalogue.Entry> entries() {
        return switch (this) {
            case METHODS -> Catalogue.of(Optimizer.ALL);
            case MODIFIERS -> Catalogue.of(Modifier.ALL);
        };
    }
}
