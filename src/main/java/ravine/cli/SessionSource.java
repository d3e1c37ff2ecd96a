package ravine.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.WholeText;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.LessonLibrary;
import ravine.lesson.PageName;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.SessionFile;
import ravine.spec.Counted;
import ravine.spec.DidYouMean;

/** What names a session on the command line: a file, a name of the gallery, a page of a lesson, or - for standard input. */
final class SessionSource {

    private static final String STANDARD_INPUT = "-";

    /** A file of such a name is written with its folder, as in ./saddle. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    private SessionSource() {}

    static NamedSession read(String text) throws Mistake, Unreadable {
        var page = PageName.of(text);
        if (page.isPresent()) {
            return NamedSession.of(page(page.get(), text));
        }
        if (!NAME.matcher(text).matches()) {
            var content = content(text);
            return LessonFile.isIn(content)
                    ? NamedSession.first(LessonFile.read(content))
                    : NamedSession.of(SessionFile.read(content));
        }
        if (LessonLibrary.names().contains(text)) {
            return NamedSession.first(LessonLibrary.lesson(text));
        }
        if (!Gallery.names().contains(text)) {
            throw new Mistake(
                    "there is no session “%s” in the gallery.%s A file is named with its ending, such as %s."
                            .formatted(text, DidYouMean.proposal(text, Gallery.names()), text + SessionFile.ENDING),
                    text,
                    0,
                    text.length());
        }
        return NamedSession.of(Gallery.session(text));
    }

    private static Session page(PageName page, String text) throws Mistake, Unreadable {
        var lesson = lesson(page.lesson(), text);
        return lesson.pages().get(page.place(lesson)).session();
    }

    private static Lesson lesson(String name, String text) throws Mistake, Unreadable {
        if (!NAME.matcher(name).matches()) {
            return LessonFile.read(file(name));
        }
        if (!LessonLibrary.names().contains(name)) {
            throw new Mistake(
                    "there is no lesson “%s”.%s".formatted(name, DidYouMean.proposal(name, LessonLibrary.names())),
                    text,
                    0,
                    name.length());
        }
        return LessonLibrary.lesson(name);
    }

    /** What a name or file holds, in a line. */
    static String said(String text) throws Mistake, Unreadable {
        if (LessonLibrary.names().contains(text)) {
            return said(text, LessonLibrary.lesson(text));
        }
        if (NAME.matcher(text).matches() || PageName.of(text).isPresent()) {
            return said(text, read(text).session());
        }
        var content = content(text);
        return LessonFile.isIn(content) ? said(text, LessonFile.read(content)) : said(text, SessionFile.read(content));
    }

    private static String said(String text, Lesson lesson) {
        return "%s: a lesson of %s.".formatted(text, Counted.of(lesson.pages().size(), "page"));
    }

    private static String said(String text, Session session) {
        return "%s: a session of %s with %s."
                .formatted(
                        text,
                        Counted.of(session.problem().steps(), "step"),
                        Counted.of(session.tracks().size(), "method"));
    }

    private static String content(String text) throws Mistake, Unreadable {
        return text.equals(STANDARD_INPUT) ? WholeText.read(System.in, "standard input") : WholeText.read(file(text));
    }

    private static Path file(String text) throws Mistake {
        return new OptionValues.OfFile().convert(text);
    }
}
