package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.lesson.Lesson;
import ravine.lesson.LessonLibrary;
import ravine.lesson.PageName;
import ravine.session.Gallery;
import ravine.session.Session;

/** The lessons that ship with the program, and its sessions, in the order in which they are read: each of these is a lesson of one page. */
public final class Lessons {

    private final Documents filing;
    private final LessonDesk desk;
    private final ShowOfHands hands;
    private final LessonMaking making;

    Lessons(History history, Edits edits, Documents filing, LessonDesk desk) {
        making = new LessonMaking(history, edits, filing, desk);
        hands = new ShowOfHands(desk);
        this.filing = filing;
        this.desk = desk;
    }

    /** The lesson that is being made. */
    public LessonMaking making() {
        return making;
    }

    /** The show of hands on the question of a page. */
    public ShowOfHands hands() {
        return hands;
    }

    /** All of them, each numbered and with its caption. */
    public List<ChoiceItem> offers() {
        return Stream.concat(lessons(), sessions()).toList();
    }

    private Stream<ChoiceItem> lessons() {
        var names = LessonLibrary.names();
        return names.stream().map(name -> {
            var lesson = LessonLibrary.lesson(name);
            return new ChoiceItem(
                    WindowWords.of("lessons.lesson", "" + (names.indexOf(name) + 1), lesson.title()),
                    WindowWords.count("lessons.pages", lesson.pages().size()),
                    name,
                    () -> desk.begin(name, Optional.empty(), lesson));
        });
    }

    private Stream<ChoiceItem> sessions() {
        var names = Gallery.names();
        return names.stream()
                .map(name -> new ChoiceItem(
                        WindowWords.of("lessons.numbered", "" + (names.indexOf(name) + 1), title(name)),
                        Gallery.session(name).caption(),
                        name,
                        () -> filing.exhibit(name)));
    }

    /** Opens the lesson, the page of a lesson (such as the-ravine#3) or the session of this name; false where none is called so. */
    public boolean open(String named) {
        var page = PageName.of(named);
        var name = page.map(PageName::lesson).orElse(named);
        if (LessonLibrary.names().contains(name)) {
            var lesson = LessonLibrary.lesson(name);
            desk.begin(name, Optional.empty(), lesson);
            page.flatMap(given -> place(given, lesson)).ifPresent(desk::turn);
        } else if (Gallery.names().contains(named)) {
            filing.exhibit(named);
        } else {
            return false;
        }
        return true;
    }

    /** None where the lesson has no such page. */
    private static Optional<Integer> place(PageName page, Lesson lesson) {
        try {
            return Optional.of(page.place(lesson));
        } catch (Mistake missing) {
            return Optional.empty();
        }
    }

    /** The session of an offer. */
    public static Session session(ChoiceItem offer) {
        var name = offer.alsoFoundBy();
        return LessonLibrary.names().contains(name)
                ? LessonLibrary.lesson(name).pages().get(0).session()
                : Gallery.session(name);
    }

    /** Whether the session of an offer is a page that asks what comes. */
    public static boolean asks(ChoiceItem offer) {
        var name = offer.alsoFoundBy();
        return LessonLibrary.names().contains(name)
                && LessonLibrary.lesson(name).pages().get(0).question().isPresent();
    }

    private static String title(String name) {
        return WindowWords.of("gallery." + name);
    }

    /** Opens the lesson so many places after the one that is open, if there is one; where none is open, the first. */
    public void turn(int places) {
        if (desk.turn(places)) {
            return;
        }
        var names = Gallery.names();
        int to = names.indexOf(filing.name().getValue()) + places;
        if (to >= 0 && to < names.size()) {
            filing.exhibit(names.get(to));
        }
    }
}
