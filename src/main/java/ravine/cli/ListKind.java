package ravine.cli;

import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;

/** What can be listed. */
enum ListKind {
    METHODS,
    MODIFIERS,
    OBJECTIVES,
    DATA,
    GALLERY,
    LESSONS,
    VERDICTS;

    Listing listing() {
        return switch (this) {
            case METHODS -> MethodList.of(Optimizer.ALL);
            case MODIFIERS -> MethodList.of(Modifier.ALL);
            case OBJECTIVES -> ObjectiveList.all();
            case DATA -> DataList.all();
            case GALLERY -> GalleryList.all();
            case LESSONS -> LessonList.all();
            case VERDICTS -> VerdictList.all();
        };
    }
}
