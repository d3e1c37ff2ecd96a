package ravine.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.average.AverageCorrection;
import ravine.average.ExponentialAverage;
import ravine.json.JsonValue;
import ravine.spec.EnumWords;

/**
 * What is averaged in the laboratory, and how.
 *
 * @param means whether the plain mean of the last 1/(1 − β) values stands beside each average
 */
record AverageSettings(AverageChoice series, List<ExponentialAverage> averages, boolean means) {

    /** The most averages over one series. */
    static final int MOST = 6;

    /** Those of the lecture, over the gradient. */
    static final AverageSettings FIRST = new AverageSettings(
            new AverageChoice(AverageChoice.Source.TRACK, "g.1"),
            Stream.of(0.5, 0.9, 0.98)
                    .map(beta -> new ExponentialAverage(beta, AverageCorrection.NONE))
                    .toList(),
            false);

    AverageSettings {
        averages = List.copyOf(averages);
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("from", EnumWords.of(series.source()));
        content.put("series", series.name());
        content.put(
                "curves",
                averages.stream()
                        .map(average -> {
                            Map<String, Object> curve = new LinkedHashMap<>();
                            curve.put(ExponentialAverage.BETA.name(), average.beta());
                            curve.put("correction", EnumWords.of(average.correction()));
                            return curve;
                        })
                        .toList());
        content.put("means", means);
        return content;
    }

    static AverageSettings read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var averages = new ArrayList<ExponentialAverage>();
        for (var curve : fields.get("curves").list()) {
            var parts = curve.fields();
            averages.add(new ExponentialAverage(
                    parts.get(ExponentialAverage.BETA.name()).number(ExponentialAverage.BETA.range()),
                    parts.get("correction").constant(AverageCorrection.values())));
        }
        return new AverageSettings(
                new AverageChoice(
                        fields.get("from").constant(AverageChoice.Source.values()),
                        fields.get("series").string()),
                averages.subList(0, Math.min(MOST, averages.size())),
                fields.get("means").flag());
    }
}
