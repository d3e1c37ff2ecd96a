package ravine.workbench;

import java.io.IOException;
import java.io.StringWriter;
import ravine.export.DataFile;

/**
 * A text to be copied to the clipboard.
 *
 * @param said what is said once it is there, in a sentence
 */
public record CopiedText(String text, String said) {

    static CopiedText of(DataFile.Text data) throws IOException {
        var text = text(data);
        return new CopiedText(
                text, WindowWords.count("export.copied.text", text.lines().count()));
    }

    /** What data print. */
    static String text(DataFile.Text data) throws IOException {
        var writer = new StringWriter();
        data.to(writer);
        return writer.toString();
    }
}
