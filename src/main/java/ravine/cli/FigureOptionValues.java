package ravine.cli;

import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.export.FigureText;
import ravine.spec.Key;

/** Numbers that say how a figure or an animation is to be, each within its range. */
final class FigureOptionValues {

    private FigureOptionValues() {}

    static final class OfWords implements ITypeConverter<String> {
        @Override
        public String convert(String text) throws Mistake {
            return FigureText.drawable(text);
        }
    }

    /** A number within a key's range. */
    static final class OfNumber implements ITypeConverter<Double> {
        private final Key.Numeric key;

        OfNumber(Key.Numeric key) {
            this.key = key;
        }

        @Override
        public Double convert(String text) throws Mistake {
            return key.range().read(key.name(), text, 0, text.length());
        }
    }

    /** A whole one. */
    static final class OfCount implements ITypeConverter<Integer> {
        private final OfNumber number;

        OfCount(Key.Numeric key) {
            number = new OfNumber(key);
        }

        @Override
        public Integer convert(String text) throws Mistake {
            return number.convert(text).intValue();
        }
    }
}
