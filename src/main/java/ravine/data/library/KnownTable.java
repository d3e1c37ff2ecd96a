package ravine.data.library;

import java.util.Optional;
import ravine.data.Table;
import ravine.data.generator.Generator;

/**
 * A table that ships with the program.
 *
 * @param says what its columns are
 * @param source who measured or published it, and under which licence it may be used
 * @param recipe the rule that made it, of one that was made
 */
public record KnownTable(String id, String name, String says, String source, Optional<Generator> recipe, Table table) {}
