package ravine.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.spec.Range;

/** The size of a figure in pixels. */
record ImageSize(int width, int height) {

    private static final Range SIDE = new Range(100, 10_000, true);
    private static final Pattern CROSS = Pattern.compile("[x×]");

    /** Reads a size such as 1200x900. */
    static final class Reading implements ITypeConverter<ImageSize> {
        @Override
        public ImageSize convert(String text) throws Mistake {
            var cross = CROSS.matcher(text);
            if (!cross.find()) {
                throw new Mistake("A size is a width and a height, such as 1200x900.", text, 0, text.length());
            }
            return new ImageSize((int) SIDE.read("the width", text, 0, cross.start()), (int)
                    SIDE.read("the height", text, cross.end(), text.length()));
        }
    }
}
