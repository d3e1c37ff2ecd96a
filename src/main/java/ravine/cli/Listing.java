package ravine.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Something to list, in each of the forms; a text ends with a newline. */
interface Listing {

    /** A short table for a terminal. */
    String plain();

    /** A Markdown table. */
    String markdown();

    /** A JSON array with everything. */
    default String json() {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(data()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the JSON array is made from. */
    Object data();
}
