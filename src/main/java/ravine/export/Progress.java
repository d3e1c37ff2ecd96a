package ravine.export;

import java.util.concurrent.CancellationException;

/** What is told how far a file is, and may end it. */
@FunctionalInterface
public interface Progress {

    /** Progress that is not shown. */
    Progress NONE = (done, of) -> true;

    /** So many parts of all are done; false ends the work, and the file stays as it was. */
    boolean reached(int done, int of);

    /** Tells, and throws a CancellationException if the work is to end. */
    default void tell(int done, int of) {
        if (!reached(done, of)) {
            throw new CancellationException();
        }
    }
}
