package ravine.panel;

import java.util.stream.IntStream;
import ravine.Vec;
import ravine.objective.Objective;
import ravine.run.Run;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.sweep.Cloud;

/** Where the places of the plane of x₁ and x₂ lie on the axes of a panel. */
public sealed interface Placement {

    /** Each at itself. */
    static Placement plane() {
        return new Plane();
    }

    /** On the curve of the one variable that occurs in a session's formula. */
    static Curve curve(Session session) {
        var problem = session.problem();
        return new Curve(problem.objective(), problem.formula().onlyVariable().orElse(0));
    }

    /** That of a view of a session. */
    static Placement of(PictureView view, Session session) {
        return view == PictureView.CURVE ? curve(session) : plane();
    }

    /** Where a place lies. */
    Vec place(Vec at);

    /** The same where f is known. */
    Vec place(Vec at, double value);

    /** The way from a place as it is drawn, in the units of the axes, when it has no end. */
    Vec along(Vec way);

    /** The same place moved to where that pair of numbers on the axes is. */
    Vec moved(Vec at, Vec to);

    /** The places of a run's steps, in columns that may be longer. */
    double[][] columns(Run run);

    /** The means of a cloud's steps. */
    default double[][] means(Cloud cloud) {
        var means = IntStream.rangeClosed(0, cloud.last())
                .mapToObj(step -> place(cloud.at(step).mean()))
                .toList();
        return new double[][] {
            means.stream().mapToDouble(Vec::x1).toArray(),
            means.stream().mapToDouble(Vec::x2).toArray()
        };
    }

    /** The members of a cloud after so many steps. */
    double[][] members(Cloud cloud, int step);

    /** The plane. */
    record Plane() implements Placement {

        @Override
        public Vec place(Vec at) {
            return at;
        }

        @Override
        public Vec place(Vec at, double value) {
            return at;
        }

        @Override
        public Vec along(Vec way) {
            return way;
        }

        @Override
        public Vec moved(Vec at, Vec to) {
            return to;
        }

        @Override
        public double[][] columns(Run run) {
            return new double[][] {run.x1(), run.x2()};
        }

        @Override
        public double[][] members(Cloud cloud, int step) {
            return new double[][] {cloud.x1(step), cloud.x2(step)};
        }
    }

    /**
     * A curve: a place lies over its one coordinate that f depends on, at the height of f.
     *
     * @param variable which that is, from 0
     */
    record Curve(Objective objective, int variable) implements Placement {

        /** The coordinate that f depends on. */
        public double x(Vec at) {
            return variable == 0 ? at.x1() : at.x2();
        }

        /** f there. */
        public double value(double x) {
            return variable == 0 ? objective.value(x, 0) : objective.value(0, x);
        }

        @Override
        public Vec place(Vec at) {
            return place(at, value(x(at)));
        }

        @Override
        public Vec place(Vec at, double value) {
            return new Vec(x(at), value);
        }

        @Override
        public Vec along(Vec way) {
            return new Vec(x(way), 0);
        }

        @Override
        public Vec moved(Vec at, Vec to) {
            return variable == 0 ? new Vec(to.x1(), at.x2()) : new Vec(at.x1(), to.x1());
        }

        @Override
        public double[][] columns(Run run) {
            int length = run.last() + 1;
            var values = IntStream.range(0, length).mapToDouble(run::value).toArray();
            return new double[][] {variable == 0 ? run.x1() : run.x2(), values};
        }

        @Override
        public double[][] members(Cloud cloud, int step) {
            var x = variable == 0 ? cloud.x1(step) : cloud.x2(step);
            return new double[][] {
                x, IntStream.range(0, x.length).mapToDouble(i -> value(x[i])).toArray()
            };
        }
    }
}
