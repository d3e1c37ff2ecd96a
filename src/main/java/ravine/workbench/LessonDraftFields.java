package ravine.workbench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import ravine.Mistake;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.spec.Range;

/** The lesson that is being made in the window's state: whole, with the page that is shown and its file. */
final class LessonDraftFields {

    private static final Range PAGES = new Range(0, Lesson.MOST_PAGES, true);

    private LessonDraftFields() {}

    static Map<String, Object> content(LessonDraft draft) {
        var written = JsonText.object("page", draft.place() + 1);
        draft.file().ifPresent(file -> written.put("file", file.toString()));
        written.put("lesson", LessonFile.content(draft.lesson()));
        return written;
    }

    static LessonDraft read(JsonValue value) throws Mistake {
        var fields = value.fields();
        int place = (int) fields.get("page").number(PAGES) - 1;
        var file = fields.find("file");
        var path = file.isPresent() ? Optional.of(WrittenPath.read(file.get())) : Optional.<Path>empty();
        return new LessonDraft(LessonFile.read(fields.get("lesson")), LessonDraft.ELSEWHERE, path).at(place);
    }
}
