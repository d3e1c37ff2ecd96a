package ravine.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.formula.RowDefinition;

/**
 * What a scatter plot shows.
 *
 * @param definitions of the formula that are functions of one or two columns; those are drawn whose columns are on the axes
 * @param models in the order in which they are drawn
 * @param batch the rows of each step from 1, from 0 in the table; none where it looks at all
 * @param residuals the pen of the model to whose curve residuals are drawn
 */
public record ScatterPlot(
        RowPoints points,
        List<RowDefinition> definitions,
        List<FittedModel> models,
        IntFunction<List<Integer>> batch,
        OptionalInt residuals) {

    public ScatterPlot {
        definitions = List.copyOf(definitions);
        models = List.copyOf(models);
    }

    /** Whether a definition is a curve over the axis across. */
    private boolean isCurve(RowDefinition definition) {
        return definition.columns().size() == 1
                && points.isAcross(definition.columns().get(0));
    }

    /** Whether a definition is a function of both columns on the axes. */
    private boolean isOfPlane(RowDefinition definition) {
        return definition.columns().size() == 2
                && definition.columns().stream()
                        .allMatch(column -> points.isAcross(column) || points.isUpright(column));
    }

    /** The first definition that is a curve. */
    public Stream<RowDefinition> curves() {
        return definitions.stream().filter(this::isCurve);
    }

    /** What the lines are, such as m(u) and p(s, t) = 0.5. */
    public List<String> names() {
        var names = new ArrayList<String>();
        for (var definition : definitions) {
            if (isCurve(definition)) {
                names.add("%s(%s)"
                        .formatted(definition.name(), definition.columns().get(0)));
            } else if (isOfPlane(definition)) {
                names.add("%s(%s) = %s"
                        .formatted(
                                definition.name(),
                                String.join(", ", definition.columns()),
                                definition.crossing() == 0 ? "0" : "½"));
            }
        }
        return List.copyOf(names);
    }

    /** What lies over the points after so many steps. */
    List<Layer> moving(Axes axes, int step, Theme theme) {
        var layers = new ArrayList<Layer>();
        for (var model : models) {
            curves().limit(points.rows() > Residuals.MOST ? 0 : 1)
                    .filter(curve -> residuals.isPresent() && residuals.getAsInt() == model.pen())
                    .forEach(curve ->
                            layers.add(new Residuals(axes, points, model.pen(), curve.at(model.at(step)), theme)));
        }
        models.forEach(model -> layers.addAll(modelLines(axes, model, step, theme)));
        var rows = step == 0 ? List.<Integer>of() : batch.apply(step);
        if (!rows.isEmpty()) {
            layers.add(new RowRings("rows of the step", axes, points, rows, 2.2, 1.8, theme));
        }
        return layers;
    }

    /** What a model makes of the columns on the axes after so many steps, in pixels. */
    public List<Polylines> lines(Axes axes, FittedModel model, int step, Theme theme) {
        return modelLines(axes, model, step, theme).stream()
                .map(ModelLine::line)
                .toList();
    }

    private List<ModelLine> modelLines(Axes axes, FittedModel model, int step, Theme theme) {
        var lines = new ArrayList<ModelLine>();
        for (var definition : definitions) {
            if (isCurve(definition)) {
                lines.add(ModelLine.curve(axes, model, definition.at(model.at(step)), theme));
            } else if (isOfPlane(definition)) {
                boolean turned = !points.isAcross(definition.columns().get(0));
                lines.add(ModelLine.crossing(
                        axes, model, definition.at(model.at(step)), turned, definition.crossing(), theme));
            }
        }
        return lines;
    }
}
