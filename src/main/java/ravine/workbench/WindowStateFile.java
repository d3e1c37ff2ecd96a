package ravine.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.Unwritable;
import ravine.file.WholeFile;
import ravine.file.WholeText;
import ravine.json.FileFormat;
import ravine.json.FilePart;
import ravine.json.JsonFields;
import ravine.json.JsonReader;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.run.Problem;
import ravine.session.SessionFile;

/** The state of a window as a file. The sessions in it have versions of their own; fields that it does not know are passed over. */
final class WindowStateFile {

    /** All but the session and the arrangement of the window. */
    static final FileFormat<WindowState> FORMAT = new FileFormat<>(List.of(
            FilePart.required("name", WindowState::name, (state, value) -> state.withName(value.string())),
            FilePart.optional(
                    "file",
                    state -> state.file().map(Path::toString).orElse(""),
                    (state, value) -> state.withFile(WrittenPath.read(value))),
            FilePart.required(
                    "step", WindowState::step, (state, value) -> state.withStep((int) value.number(Problem.STEPS))),
            FilePart.required(
                    "recent",
                    state -> state.recent().stream().map(Path::toString).toList(),
                    (state, value) -> state.withRecent(paths(value))),
            FilePart.required(
                    "unsaved",
                    state -> state.unsaved().stream()
                            .map(WindowStateFile::content)
                            .toList(),
                    (state, value) -> state.withUnsaved(unsaved(value))),
            FilePart.optional(
                    "controls",
                    state -> state.habits().<Object>map(Habits::content).orElse(""),
                    (state, value) -> state.withHabits(Habits.read(value))),
            FilePart.optional(
                    "lesson",
                    state -> state.lesson()
                            .<Object>map(OpenLessonFields::content)
                            .orElse(""),
                    (state, value) -> {
                        var lesson = OpenLessonFields.read(value);
                        return lesson.isPresent() ? state.withLesson(lesson.get()) : state;
                    }),
            FilePart.optional(
                    "making",
                    2,
                    state -> state.draft()
                            .<Object>map(LessonDraftFields::content)
                            .orElse(""),
                    (state, value) -> state.withDraft(LessonDraftFields.read(value)))));

    private WindowStateFile() {}

    static void write(Path file, WindowState state) throws Unwritable {
        WholeFile.write(file, out -> out.write(text(state).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(WindowState state) {
        var plain = WindowState.plain(state.session(), state.arrangement());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(FileFormat.VERSION, FORMAT.version(state, plain));
        content.putAll(FORMAT.content(state, plain));
        content.put("window", state.arrangement().content());
        content.put("session", SessionFile.content(state.session()));
        return JsonText.of(content);
    }

    private static Map<String, Object> content(Unsaved kept) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", kept.name());
        kept.at().ifPresent(at -> content.put("at", at.toString()));
        content.put("session", SessionFile.content(kept.session()));
        return content;
    }

    /** Reads what {@link #write} wrote; at first no version was written. */
    static WindowState read(Path file) throws Unreadable, Mistake {
        var fields = JsonReader.read(WholeText.read(file)).fields();
        int version = fields.find(FileFormat.VERSION).isPresent() ? FORMAT.version(fields) : FileFormat.FIRST;
        var plain = WindowState.plain(SessionFile.read(fields.get("session")), WindowLayout.read(fields.get("window")));
        return FORMAT.read(fields, version, plain);
    }

    private static List<Unsaved> unsaved(JsonValue value) throws Mistake {
        var unsaved = new ArrayList<Unsaved>();
        for (var kept : value.list()) {
            var fields = kept.fields();
            unsaved.add(
                    new Unsaved(fields.get("name").string(), SessionFile.read(fields.get("session")), time(fields)));
        }
        return unsaved;
    }

    /** A time that older files do not have. */
    private static Optional<Instant> time(JsonFields fields) throws Mistake {
        var given = fields.find("at");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(given.get().string()));
        } catch (DateTimeParseException e) {
            throw given.get().mistake("this is no time, such as 2030-01-31T12:00:00Z.");
        }
    }

    private static List<Path> paths(JsonValue value) throws Mistake {
        var paths = new ArrayList<Path>();
        for (var path : value.list()) {
            paths.add(WrittenPath.read(path));
        }
        return paths;
    }
}
