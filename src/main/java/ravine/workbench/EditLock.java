package ravine.workbench;

import java.util.function.BiPredicate;
import ravine.session.Session;

/** What may be edited just now. Mutable: who decides it is made after the edits. */
final class EditLock {

    private BiPredicate<Session, Session> allows = (before, after) -> true;

    void decidedBy(BiPredicate<Session, Session> other) {
        allows = other;
    }

    boolean allows(Session before, Session after) {
        return allows.test(before, after);
    }
}
