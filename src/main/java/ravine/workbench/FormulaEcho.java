package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import ravine.formula.Formula;
import ravine.formula.Typeset;

/** A formula as it was read, typeset in pieces; one that would fill the window is cut off. */
public final class FormulaEcho {
    /** The most characters that are shown. */
    public static final int MOST = 400;

    private FormulaEcho() {}

    public static List<Typeset.Span> of(Formula formula) {
        return of(formula, MOST);
    }

    /** So many characters of it at most. */
    public static List<Typeset.Span> of(Formula formula, int most) {
        return of(formula.typeset(), most);
    }

    /** So many characters of what was typeset at most. */
    public static List<Typeset.Span> of(Typeset typeset, int most) {
        var shown = new ArrayList<Typeset.Span>();
        int left = most;
        for (var span : typeset.spans()) {
            int length = span.text().length();
            if (length > left) {
                shown.add(new Typeset.Span(span.text().substring(0, left) + "…", span.raised(), span.lowered()));
                break;
            }
            shown.add(span);
            left -= length;
        }
        return List.copyOf(shown);
    }
}
