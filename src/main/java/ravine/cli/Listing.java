package ravine.cli;

import java.util.List;
import java.util.Map;

/** Something to list, in each of the forms; a text ends with a newline. */
interface Listing {

    /** A short table for a terminal. */
    String plain();

    /** A Markdown table. */
    String markdown();

    /** Everything, an object for each. */
    List<Map<String, Object>> data();
}
