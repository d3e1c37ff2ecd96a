package ravine.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Session;

/** A process that edits and saves, and says before and after each save which edit it was, until it is killed. */
public final class Busy {

    private Busy() {}

    /** What is edited: the first session, or one with data. */
    static Session edited(boolean data) {
        return (data ? Gallery.session("unscaled") : FirstSession.lecture()).withCaption("");
    }

    /** The folder, the number of the first edit, whether the session has data, and the last edit, without which there is no end. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Path.of(arguments[0]);
        var edited = edited(Boolean.parseBoolean(arguments[2]));
        var workbench = Autosave.restored(folder.resolve("window.json"), Threads.HERE);
        new Autosave(workbench, folder.resolve("window.json"), Duration.ofMillis(1));
        int last = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
        for (int edit = Integer.parseInt(arguments[1]); edit <= last; edit++) {
            out.println("edit " + edit + ".");
            var start = new Vec(edit, -edit);
            workbench.edit("start", session -> edited.withStart(start));
            workbench.filing().saveAs(folder.resolve("mine.ravine.json"));
            out.println("saved " + edit + ".");
        }
        System.exit(0);
    }
}
