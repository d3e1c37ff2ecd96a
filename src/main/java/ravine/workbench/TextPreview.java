package ravine.workbench;

import java.io.IOException;
import java.io.Writer;
import ravine.export.DataFile;

/** The beginning of a text, which is not printed further than anyone would read. Mutable, as writers are. */
final class TextPreview extends Writer {

    private static final int MOST = 20_000;

    private final StringBuilder text = new StringBuilder();

    /** Ends the printing. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1;
    }

    private TextPreview() {}

    static String of(DataFile.Text text) {
        var excerpt = new TextPreview();
        try {
            text.to(excerpt);
            return excerpt.text.toString();
        } catch (IOException enough) {
            return excerpt.text.append(" …").toString();
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        text.append(characters, from, Math.min(length, MOST - text.length()));
        if (text.length() == MOST) {
            throw new Enough();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
