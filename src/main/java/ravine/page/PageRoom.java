package ravine.page;

import ravine.lesson.Lesson;
import ravine.session.Session;

/**
 * How much a page may hold of what takes room in its file, so that a file without ensembles has 400 kB at most.
 *
 * @param dots of clouds, of all methods and steps, at some three bytes each
 * @param worked steps of all methods together that are written out, at some 150 bytes each; with more none is
 */
record PageRoom(int dots, int worked) {

    /** That of a page alone in its file. */
    static final PageRoom WHOLE = new PageRoom(60_000, 600);

    /** So many dots all pages of a lesson have together, which has other things to hold. */
    private static final int DOTS_OF_LESSON = 36_000;

    /** The steps of all methods together, with their starts. */
    static long steps(Session session) {
        return (session.problem().steps() + 1L) * session.tracks().size();
    }

    /** An equal part for each page of a lesson, of dots for each that has an ensemble. */
    static PageRoom in(Lesson lesson) {
        var pages = lesson.pages();
        long clouds =
                pages.stream().filter(page -> page.session().ensemble() > 1).count();
        return new PageRoom((int) (DOTS_OF_LESSON / Math.max(1, clouds)), WHOLE.worked / pages.size());
    }
}
