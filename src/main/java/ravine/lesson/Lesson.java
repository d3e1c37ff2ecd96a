package ravine.lesson;

import java.util.List;

/** Pages that are worked through one after the other; at least one. */
public record Lesson(String title, List<Page> pages) {

    /** The most pages that a file has. */
    public static final int MOST_PAGES = 100;

    public Lesson {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a lesson without pages");
        }
    }
}
