package ravine.cli;

import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.export.FigureText;
import ravine.export.Resolution;
import ravine.export.Timing;
import ravine.spec.Key;

/** Numbers that say how a figure or an animation is to be, each within its range. */
final class FigureOptionValues {

    private FigureOptionValues() {}

    private static double number(Key.Numeric key, String text) throws Mistake {
        return key.range().read(key.name(), text, 0, text.length());
    }

    static final class OfWords implements ITypeConverter<String> {
        @Override
        public String convert(String text) throws Mistake {
            return FigureText.drawable(text);
        }
    }

    static final class OfScale implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number(Resolution.SCALE, text);
        }
    }

    static final class OfDots implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number(Resolution.DOTS, text);
        }
    }

    static final class OfRate implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number(Timing.RATE, text);
        }
    }

    static final class OfFrames implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number(Timing.FRAMES, text);
        }
    }

    static final class OfSeconds implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) throws Mistake {
            return number(Timing.HOLD, text);
        }
    }

    static final class OfLoops implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) number(Timing.LOOPS, text);
        }
    }
}
