package ravine.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import ravine.export.DrawnMap;
import ravine.export.FigureSize;
import ravine.figure.Figure;
import ravine.session.PictureView;
import ravine.session.Scene;
import ravine.sweep.MapPlan;

/**
 * What the window shows in its middle: one view of the session, or two side by side, numbered from 0 at the left. Which views these are belongs to the
 * session, and where the divider stands to the window. Mutable: it makes a view when it is first shown and keeps it.
 */
public final class Picture {

    /** A half is no smaller than this part of the whole. */
    private static final double LEAST_SHARE = 0.2;

    /** The part that a half takes before the divider is moved. */
    static final double HALF = 0.5;

    /** How large a half was drawn last, in pixels. */
    private record Size(double width, double height) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final RowEdits rows;
    private final Threads threads;
    private final Starts starts;
    private final ContourView contours;
    private final ObservableValue<List<PictureView>> views;
    private final Map<PictureView, DrawnView> drawn = new EnumMap<>(PictureView.class);
    private final Map<Integer, Size> sizes = new HashMap<>();
    private final IntegerProperty front = new SimpleIntegerProperty();
    private final DoubleProperty fineness = new SimpleDoubleProperty(1);
    private final DoubleProperty share = new SimpleDoubleProperty(HALF);

    Picture(
            ObservableValue<Shown> shown,
            Edits edits,
            Starts starts,
            RowEdits rows,
            Threads threads,
            ObservableValue<Boolean> projector) {
        this.shown = shown;
        this.threads = threads;
        this.edits = edits;
        this.rows = rows;
        this.starts = starts;
        contours = new ContourView(shown, edits, starts, new ContourFilling(threads, System::nanoTime));
        projector.subscribe(contours::layOutAnew);
        views = shown.map(now -> PictureView.shownOf(now.session()));
    }

    private DrawnView make(PictureView view) {
        return switch (view) {
            case CONTOURS -> contours;
            case LANDSCAPE -> new LandscapeView(shown, edits, starts);
            case MAP -> new MapView(shown, edits, threads, fineness, System::nanoTime);
            case CURVE -> new CurveView(shown, edits, starts);
            case DATA -> new ScatterView(shown, edits, rows);
        };
    }

    /** What makes the figure of a view and takes its mouse. */
    public DrawnView drawn(PictureView view) {
        return drawn.computeIfAbsent(view, this::make);
    }

    /** The runs of the map as the window shows them; all of the plan where it shows none. */
    DrawnMap map(MapPlan plan) {
        return drawn.get(PictureView.MAP) instanceof MapView map
                ? map.map().orElseGet(() -> DrawnMap.COMPUTED.apply(plan))
                : DrawnMap.COMPUTED.apply(plan);
    }

    /** The contours, whether they are shown or not. */
    public ContourView contours() {
        return contours;
    }

    /** Begins with another document: levels are chosen for what that shows. */
    void begin() {
        contours.begin();
        drawn.values().forEach(DrawnView::begin);
    }

    /** The views that are shown, one or two. */
    public ObservableValue<List<PictureView>> views() {
        return views;
    }

    /** The half that keys zoom, fit and switch: that in which the keyboard or the mouse was last. */
    public IntegerProperty front() {
        return front;
    }

    private int frontHalf() {
        return Math.min(front.get(), views.getValue().size() - 1);
    }

    /** How many pixels of the screen there are to one of a figure, so that what is drawn beside the window fits it. */
    public DoubleProperty fineness() {
        return fineness;
    }

    /** The part of the whole that the left half takes. */
    public DoubleProperty share() {
        return share;
    }

    /** Moves the divider to where the left half takes this part, as far as it may. */
    public void divide(double part) {
        share.set(Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, part)));
    }

    /** The views that could be shown beside what is. */
    public List<PictureView> others() {
        var others = new ArrayList<>(PictureView.of(shown.getValue().session()));
        others.removeAll(views.getValue());
        return others;
    }

    /** Shows a view in a half; what the other half shows changes places with it. */
    public void choose(int half, PictureView view) {
        var changed = new ArrayList<>(views.getValue());
        int there = changed.indexOf(view);
        if (there >= 0) {
            Collections.swap(changed, there, half);
        } else {
            changed.set(half, view);
        }
        show(changed);
    }

    /** Shows a view beside the one that is shown. */
    public void showBeside(PictureView view) {
        if (views.getValue().size() < Scene.MOST_VIEWS && others().contains(view)) {
            show(List.of(views.getValue().get(0), view));
        }
    }

    /** Closes a half, so that the other is the whole. */
    public void close(int half) {
        if (views.getValue().size() > 1) {
            show(List.of(views.getValue().get(1 - half)));
            front.set(0);
        }
    }

    /** Shows the next view in the half that is in front, leaving out the one beside it. */
    public void showNext() {
        var offered = PictureView.of(shown.getValue().session());
        var now = views.getValue();
        int at = offered.indexOf(now.get(frontHalf()));
        IntStream.range(1, offered.size())
                .mapToObj(further -> offered.get((at + further) % offered.size()))
                .filter(view -> !now.contains(view))
                .findFirst()
                .ifPresent(view -> choose(frontHalf(), view));
    }

    private void show(List<PictureView> wanted) {
        if (!wanted.equals(views.getValue())) {
            edits.edit("", session -> session.withScene(scene -> scene.withViews(wanted)));
        }
    }

    /** Fits the view that is in front. */
    public void fit() {
        drawn(views.getValue().get(frontHalf())).fit();
    }

    /** Zooms the view that is in front: a factor of 2 shows everything twice as large. */
    public void zoom(double factor) {
        drawn(views.getValue().get(frontHalf())).zoom(factor);
    }

    /** Moves what is seen in the view that is in front by parts of its width to the right and of its height up. */
    public void pan(double across, double up) {
        drawn(views.getValue().get(frontHalf())).pan(across, up);
    }

    /** The figure of a half in so many pixels. */
    public Figure figure(int half, double width, double height) {
        sizes.put(half, new Size(width, height));
        return drawn(views.getValue().get(half)).figure(width, height);
    }

    /** All that is shown as one figure, as large as it was last drawn, or of the usual size of files if it never was. */
    public Figure figure() {
        var usual = new Size(FigureSize.USUAL.width(), FigureSize.USUAL.height());
        return IntStream.range(0, views.getValue().size())
                .mapToObj(half -> {
                    var size = sizes.getOrDefault(half, usual);
                    return figure(half, size.width(), size.height());
                })
                .reduce(Figure::beside)
                .orElseThrow();
    }
}
