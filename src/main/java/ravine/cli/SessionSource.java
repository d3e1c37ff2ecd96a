package ravine.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.WholeText;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.SessionFile;
import ravine.spec.DidYouMean;

/** What names a session on the command line: a file, a name of the gallery, or - for standard input. */
final class SessionSource {

    private static final String STANDARD_INPUT = "-";

    /** A file of such a name is written with its folder, as in ./saddle. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    private SessionSource() {}

    static Session read(String text) throws Mistake, Unreadable {
        if (text.equals(STANDARD_INPUT)) {
            return SessionFile.read(WholeText.read(System.in, "standard input"));
        }
        if (!NAME.matcher(text).matches()) {
            return SessionFile.read(file(text));
        }
        if (!Gallery.names().contains(text)) {
            throw new Mistake(
                    "there is no session “%s” in the gallery.%s A file is named with its ending, such as %s."
                            .formatted(text, DidYouMean.proposal(text, Gallery.names()), text + SessionFile.ENDING),
                    text,
                    0,
                    text.length());
        }
        return Gallery.session(text);
    }

    private static Path file(String text) throws Mistake {
        return new OptionValues.OfFile().convert(text);
    }
}
