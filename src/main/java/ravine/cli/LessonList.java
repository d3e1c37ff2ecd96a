package ravine.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ravine.json.JsonText;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.LessonLibrary;

/** The lessons that ship with the program. */
record LessonList(List<Entry> entries) implements Listing {

    /** A lesson by its name. */
    record Entry(String id, Lesson lesson) {

        String pages() {
            return "%s pages".formatted(lesson.pages().size());
        }
    }

    static LessonList all() {
        return new LessonList(LessonLibrary.names().stream()
                .map(name -> new Entry(name, LessonLibrary.lesson(name)))
                .toList());
    }

    @Override
    public String plain() {
        return TextTable.plain(entries.stream()
                .map(entry -> new TextTable.Row(
                        List.of(entry.id(), entry.pages()),
                        Arrays.asList(entry.lesson().title().split(" "))))
                .toList());
    }

    @Override
    public String markdown() {
        return TextTable.markdown(
                List.of("name", "title", "length"),
                entries.stream()
                        .map(entry ->
                                List.of("`" + entry.id() + "`", entry.lesson().title(), entry.pages()))
                        .toList());
    }

    @Override
    public List<Map<String, Object>> data() {
        return entries.stream()
                .map(entry -> JsonText.object("id", entry.id(), "file", LessonFile.content(entry.lesson())))
                .toList();
    }
}
