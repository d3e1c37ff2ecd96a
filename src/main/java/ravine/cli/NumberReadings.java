package ravine.cli;

import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.spec.Range;

/** Numbers that say how a figure or an animation is to be, each within its range. */
final class NumberReadings {

    private NumberReadings() {}

    private static double number(String name, double least, double most, boolean whole, String text) throws Mistake {
        return new Range(least, most, whole).read(name, text, 0, text.length());
    }

    static final class OfScale implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("the scale", 0.1, 10, false, text);
        }
    }

    static final class OfDots implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("dots per inch", 10, 1200, false, text);
        }
    }

    static final class OfRate implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("frames per second", 1, 50, false, text);
        }
    }

    static final class OfFrames implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number("the number of frames", 1, 10_000, true, text);
        }
    }

    static final class OfSeconds implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number("the time in seconds", 0, 600, false, text);
        }
    }

    static final class OfLoops implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number("how often it plays", 0, 65_535, true, text);
        }
    }
}
