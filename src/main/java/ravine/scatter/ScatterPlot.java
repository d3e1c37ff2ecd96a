package ravine.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.TextLine;
import ravine.formula.RowDefinition;

/**
 * What a scatter plot shows.
 *
 * @param definitions of the formula that are functions of one or two columns; those are drawn whose columns are on the axes
 * @param models in the order in which they are drawn
 * @param wider the definitions of more columns than a plane has, such as m(s, t, u), which are not drawn
 * @param ringed the rows that are ringed after so many steps
 * @param residuals the pen of the model to whose curve residuals are drawn
 */
public record ScatterPlot(
        RowPoints points,
        List<RowDefinition> definitions,
        List<String> wider,
        List<FittedModel> models,
        IntFunction<RingedRows> ringed,
        OptionalInt residuals) {

    public ScatterPlot {
        definitions = List.copyOf(definitions);
        wider = List.copyOf(wider);
        models = List.copyOf(models);
    }

    /** The same with one more model. */
    public ScatterPlot with(FittedModel model) {
        var more = new ArrayList<>(models);
        more.add(model);
        return new ScatterPlot(points, definitions, wider, more, ringed, residuals);
    }

    /** A pen that no model has. */
    public int freePen() {
        return models.stream().mapToInt(FittedModel::pen).max().orElse(-1) + 1;
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

    /** What the lines are, such as m(u) and p(s, t) = ½. */
    public List<String> names() {
        return named(definition -> "%s(%s)".formatted(definition.name(), String.join(", ", definition.columns())));
    }

    /** The same without the columns, which are on the axes, such as m and p = ½. */
    List<String> shortNames() {
        return named(RowDefinition::name);
    }

    private List<String> named(Function<RowDefinition, String> function) {
        var names = new ArrayList<String>();
        for (var definition : definitions) {
            if (isCurve(definition)) {
                names.add(function.apply(definition));
            } else if (isOfPlane(definition)) {
                names.add(function.apply(definition) + " = " + (definition.crossing() == 0 ? "0" : "½"));
            }
        }
        return List.copyOf(names);
    }

    /** What is not drawn, and why. */
    List<String> missing() {
        var sentences = new ArrayList<String>();
        for (var definition : definitions) {
            if (!isCurve(definition) && !isOfPlane(definition)) {
                sentences.add("%s(%s) is not drawn: choose %s for the %s"
                        .formatted(
                                definition.name(),
                                String.join(", ", definition.columns()),
                                String.join(" and ", definition.columns()),
                                definition.columns().size() == 1 ? "axis across" : "axes"));
            }
        }
        wider.forEach(definition ->
                sentences.add(definition + " is not drawn: it has more columns than the picture has axes"));
        return List.copyOf(sentences);
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
        // Each line over two columns is a contour of its own, which another processor can trace meanwhile.
        var lines = models.parallelStream()
                .map(model -> modelLines(axes, model, step, theme))
                .toList();
        var all = lines.stream().flatMap(List::stream).toList();
        var nowhere = IntStream.range(0, models.size())
                .filter(i -> lines.get(i).stream().anyMatch(ModelLine::isNowhere))
                .mapToObj(i -> models.get(i).name())
                .toList();
        layers.add(new ModelHalos(all));
        layers.addAll(all);
        if (!nowhere.isEmpty()) {
            layers.add(MissingLines.of(axes, points, nowhere, theme));
        }
        var rings = ringed.apply(step);
        if (!rings.rows().isEmpty()) {
            layers.add(new RowRings("rows of the step", axes, points, rings.rows(), 2.2, 1.8, theme));
            var frame = axes.frame();
            var words = new TextLine(
                    "which rows",
                    rings.words(),
                    frame.left(),
                    ScatterPanel.secondBaseline(frame, theme),
                    theme.small());
            if (theme.small().width(rings.words()) <= frame.width()) {
                layers.add(words);
            }
        }
        return layers;
    }

    /** What a model makes of the columns on the axes after so many steps, in pixels: lines, or the arrow towards one beyond the axes. */
    public List<Polylines> lines(Axes axes, FittedModel model, int step, Theme theme) {
        return modelLines(axes, model, step, theme).stream()
                .map(line -> line.beyond().map(arrow -> arrow.outline(theme)).orElse(line.line()))
                .toList();
    }

    private List<ModelLine> modelLines(Axes axes, FittedModel model, int step, Theme theme) {
        var lines = new ArrayList<ModelLine>();
        for (var definition : definitions) {
            if (isCurve(definition) || isOfPlane(definition)) {
                lines.add(modelLine(axes, model, definition, step, theme));
            }
        }
        return lines;
    }

    private ModelLine modelLine(Axes axes, FittedModel model, RowDefinition definition, int step, Theme theme) {
        var function = definition.at(model.at(step));
        if (isCurve(definition)) {
            return ModelLine.curve(axes, model, function, theme);
        }
        boolean turned = !points.isAcross(definition.columns().get(0));
        return ModelLine.crossing(axes, model, function, turned, definition.crossing(), theme);
    }
}
