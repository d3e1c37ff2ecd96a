package ravine.ui;

import java.util.Arrays;
import ravine.lesson.Explanation;
import ravine.lesson.Reason;
import ravine.panel.CountBy;
import ravine.session.PictureView;
import ravine.spec.EnumWords;
import ravine.workbench.Drawer;
import ravine.workbench.Workbench;

/** What opens where a page says what shows its reason: a tab of the drawer, or a view beside the picture, set as the page says. */
final class Explainer {

    private final Workbench workbench;

    Explainer(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Opens what the page names that is open. */
    void explain() {
        workbench
                .lessonDesk()
                .now()
                .get()
                .flatMap(lesson -> lesson.page().reason())
                .ifPresent(this::explain);
    }

    private void explain(Reason reason) {
        var settings = reason.settings();
        settings.track().ifPresent(track -> workbench
                .edits()
                .select(workbench.session().tracks().get(track).pen()));
        settings.key().ifPresent(workbench.sweep().key()::set);
        if (settings.evaluations()) {
            workbench.loss().against().set(CountBy.EVALUATIONS);
        }
        reason.shownBy().ifPresent(this::open);
    }

    private void open(Explanation by) {
        Arrays.stream(Drawer.Tab.values())
                .filter(tab -> tab.name().equals(by.name()))
                .forEach(workbench.drawer()::explain);
        PictureView.named(EnumWords.of(by)).ifPresent(workbench.picture()::showBeside);
    }
}
