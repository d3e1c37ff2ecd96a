package ravine.workbench;

import java.util.List;
import ravine.session.Gallery;
import ravine.session.Session;

/** The sessions that ship with the program, in the order in which they are read: each is a lesson of one page. */
public final class Lessons {

    private final Documents filing;

    Lessons(Documents filing) {
        this.filing = filing;
    }

    /** All of them, each numbered and with its caption. */
    public List<ChoiceItem> offers() {
        var names = Gallery.names();
        return names.stream()
                .map(name -> new ChoiceItem(
                        WindowWords.of("lessons.numbered", "" + (names.indexOf(name) + 1), title(name)),
                        Gallery.session(name).caption(),
                        name,
                        () -> filing.exhibit(name)))
                .toList();
    }

    /** The session of an offer. */
    public static Session session(ChoiceItem offer) {
        return Gallery.session(offer.alsoFoundBy());
    }

    private static String title(String name) {
        return WindowWords.of("gallery." + name);
    }

    /** Opens the lesson so many places after the one that is open, if there is one; where none is open, the first. */
    public void turn(int places) {
        var names = Gallery.names();
        int to = names.indexOf(filing.name().getValue()) + places;
        if (to >= 0 && to < names.size()) {
            filing.exhibit(names.get(to));
        }
    }
}
