package ravine.cli;

import java.util.Optional;
import ravine.lesson.Lesson;
import ravine.session.Session;

/**
 * The session that was named on the command line.
 *
 * @param lesson the one that was named, of which the session is the first page
 */
record NamedSession(Session session, Optional<Lesson> lesson) {

    static NamedSession of(Session session) {
        return new NamedSession(session, Optional.empty());
    }

    static NamedSession first(Lesson lesson) {
        return new NamedSession(lesson.pages().get(0).session(), Optional.of(lesson));
    }
}
