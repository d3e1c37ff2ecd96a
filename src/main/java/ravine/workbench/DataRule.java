package ravine.workbench;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.data.Table;
import ravine.data.ValidationShare;
import ravine.data.generator.Generator;
import ravine.session.Session;

/** The rule that made a session's table, which is called after it: none once a number of the table is another. Mutable: it caches the last answer. */
public final class DataRule {

    private @Nullable Table asked;
    private Optional<Generator> known = Optional.empty();

    /** The rule of a session's table. */
    @SuppressWarnings("ReferenceEquality")
    public Optional<Generator> of(Session session) {
        var table = session.problem().data().orElse(null);
        if (table != asked) {
            asked = table;
            known = table == null ? Optional.empty() : rule(table);
        }
        return known;
    }

    private static Optional<Generator> rule(Table table) {
        var name = table.name();
        if (!Generator.ALL.names(name, 0, name.length())) {
            return Optional.empty();
        }
        try {
            var rule = Generator.read(name);
            return isLike(table, rule.table()) ? Optional.of(rule) : Optional.empty();
        } catch (Mistake other) {
            return Optional.empty();
        }
    }

    private static boolean isLike(Table one, Table other) {
        if (!one.columns().equals(other.columns()) || one.rows() != other.rows()) {
            return false;
        }
        for (int column = 0; column < one.columns().size(); column++) {
            if (!Arrays.equals(one.rawColumn(column), other.rawColumn(column))) {
                return false;
            }
        }
        return true;
    }

    /** A table by a rule in the place of one with the same columns: the same of them are standardized, and as large a share of rows is kept out of training. */
    static Table anew(Table before, Generator rule, long seed) {
        var table = rule.table().withStandardized(before.standardized());
        double share = (double) before.validation().length / before.rows();
        return share == 0 ? table : ValidationShare.of(table, share, seed);
    }
}
