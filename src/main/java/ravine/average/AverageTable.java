package ravine.average;

import java.io.IOException;
import java.util.List;
import ravine.spec.PlainNumber;

/** A series and its averages as comma-separated values: {@code k,value} and a column for each β. */
public final class AverageTable {

    private AverageTable() {}

    public static void print(Appendable out, Series series, List<ExponentialAverage> averages) throws IOException {
        out.append("k,value");
        for (var average : averages) {
            out.append(",").append(PlainNumber.plain(average.beta()));
        }
        out.append("\n");
        var columns =
                averages.stream().map(average -> average.of(series.values())).toList();
        for (int i = 0; i < series.length(); i++) {
            out.append(Integer.toString(i + 1)).append(",").append(PlainNumber.plain(series.values()[i]));
            for (var column : columns) {
                out.append(",").append(PlainNumber.plain(column[i]));
            }
            out.append("\n");
        }
    }
}
