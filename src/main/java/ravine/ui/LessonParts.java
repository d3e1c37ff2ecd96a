package ravine.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import ravine.lesson.KeyQuestion;
import ravine.lesson.PagePart;
import ravine.workbench.OpenLesson;
import ravine.workbench.Workbench;

/** Which parts of the window are there during a lesson: those that the page does not hide, and while it asks none that gives the answer away. */
final class LessonParts {

    private final Workbench workbench;

    LessonParts(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Whether there is a lesson, whose page stands in place of the objective. */
    BooleanBinding lesson() {
        var now = workbench.lessonDesk().now();
        return Bindings.createBooleanBinding(() -> now.get().isPresent(), now);
    }

    /** Whether a part is shown. */
    BooleanBinding shown(PagePart part) {
        var now = workbench.lessonDesk().now();
        return Bindings.createBooleanBinding(
                () -> now.get().filter(lesson -> hides(lesson, part)).isEmpty(), now);
    }

    private static boolean hides(OpenLesson lesson, PagePart part) {
        boolean asked = lesson.page().hidden().contains(part) && !lesson.isFree();
        return switch (part) {
            case DRAWER -> asked || lesson.asks();
            case METHODS -> asked || (lesson.asks() && lesson.page().question().orElseThrow() instanceof KeyQuestion);
            default -> asked;
        };
    }
}
