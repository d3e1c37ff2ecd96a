package ravine.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.Unwritable;
import ravine.file.WholeFile;
import ravine.file.WholeText;
import ravine.json.JsonReader;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.session.Session;
import ravine.session.SessionFile;
import ravine.spec.Range;

/** A desk as a file. */
final class WindowStateFile {

    private static final Range STEPS = new Range(0, Session.MOST_STEPS, true);

    private WindowStateFile() {}

    static void write(Path file, WindowState desk) throws Unwritable {
        WholeFile.write(file, out -> out.write(text(desk).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(WindowState desk) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", desk.name());
        desk.file().ifPresent(file -> content.put("file", file.toString()));
        content.put("step", desk.step());
        content.put("window", desk.arrangement().content());
        content.put("recent", desk.recent().stream().map(Path::toString).toList());
        content.put(
                "unsaved",
                desk.unsaved().stream()
                        .map(kept -> Map.of("name", kept.name(), "session", SessionFile.content(kept.session())))
                        .toList());
        content.put("session", SessionFile.content(desk.session()));
        return JsonText.of(content);
    }

    static WindowState read(Path file) throws Unreadable, Mistake {
        var fields = JsonReader.read(WholeText.read(file)).fields();
        var own = fields.find("file");
        var unsaved = new ArrayList<Unsaved>();
        for (var kept : fields.get("unsaved").list()) {
            var its = kept.fields();
            unsaved.add(new Unsaved(its.get("name").string(), SessionFile.read(its.get("session"))));
        }
        var recent = new ArrayList<Path>();
        for (var path : fields.get("recent").list()) {
            recent.add(path(path));
        }
        return new WindowState(
                SessionFile.read(fields.get("session")),
                fields.get("name").string(),
                own.isPresent() ? Optional.of(path(own.get())) : Optional.empty(),
                (int) fields.get("step").number(STEPS),
                WindowLayout.read(fields.get("window")),
                recent,
                unsaved);
    }

    private static Path path(JsonValue value) throws Mistake {
        try {
            return Path.of(value.string());
        } catch (InvalidPathException e) {
            throw value.mistake("this is no file name here.");
        }
    }
}
