package ravine.file;

import java.io.IOException;
import java.io.OutputStream;

/** What writes a file's content. */
@FunctionalInterface
public interface Writing {

    void to(OutputStream out) throws IOException;
}
