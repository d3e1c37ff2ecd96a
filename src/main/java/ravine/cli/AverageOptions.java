package ravine.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.average.AverageCorrection;
import ravine.average.ExponentialAverage;
import ravine.spec.EnumWords;
import ravine.spec.PlainNumber;
import ravine.spec.Range;

/** What the options of averages stand for. */
final class AverageOptions {

    static final List<Double> USUAL = List.of(0.5, 0.9, 0.98);

    private AverageOptions() {}

    /** Numbers parted by commas, none of them twice. */
    static final class OfBetas implements ITypeConverter<List<Double>> {
        @Override
        public List<Double> convert(String text) throws Mistake {
            var betas = new ArrayList<Double>();
            int start = 0;
            while (start <= text.length()) {
                int comma = text.indexOf(',', start);
                int end = comma < 0 ? text.length() : comma;
                double beta = ExponentialAverage.BETA.range().read(ExponentialAverage.SYMBOL, text, start, end);
                if (betas.contains(beta)) {
                    throw new Mistake("β = %s is given twice.".formatted(PlainNumber.plain(beta)), text, start, end);
                }
                betas.add(beta);
                start = end + 1;
            }
            return betas;
        }
    }

    static final class Corrections implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(List.of(AverageCorrection.values())).iterator();
        }
    }

    static final class OfPlace implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) throws Mistake {
            return (int) new Range(1, Integer.MAX_VALUE, true).read("the number of a value", text, 0, text.length());
        }
    }
}
