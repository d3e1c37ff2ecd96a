package ravine.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.export.FigureSize;
import ravine.export.FigureSize.Unit;
import ravine.spec.Range;

/** Reads the size of a figure such as 1200x900, 180x120mm or 7x5in. */
final class SizeReading implements ITypeConverter<FigureSize> {

    private static final Pattern SIZE = Pattern.compile("([^x×]*)[x×](.*?)(px|mm|in)?", Pattern.CASE_INSENSITIVE);

    @Override
    public FigureSize convert(String text) throws Mistake {
        var size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new Mistake(
                    "A size is a width and a height, such as 1200x900, 180x120mm or 7x5in.", text, 0, text.length());
        }
        var unit = size.group(3) == null ? Unit.PX : Unit.valueOf(size.group(3).toUpperCase(Locale.ROOT));
        double width = side(unit).read("the width", text, size.start(1), size.end(1));
        return new FigureSize(width, side(unit).read("the height", text, size.start(2), size.end(2)), unit);
    }

    private static Range side(Unit unit) {
        return switch (unit) {
            case PX -> new Range(100, 10_000, true);
            case MM -> new Range(25, 2500, false);
            case IN -> new Range(1, 100, false);
        };
    }
}
