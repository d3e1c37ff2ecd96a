package ravine.run;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import ravine.Vec;
import ravine.objective.Derivatives;

/** Runs made by chance to end in a known way, and near misses; each with the verdicts that are true of it. */
enum RunMaker {
    BOWL(Verdict.Kind.MINIMUM) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            double eta = between(random, 0.2, 0.9) * 2 / 4;
            return run(
                    place.read("U^2*%s+2*V^2", between(random, 0.3, 2)), place.at(2, 1), 400, "gd:eta=" + eta, random);
        }
    },
    BOWL_UNDERWAY(Verdict.Kind.MOVING) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return run(place.read("U^2+%s*V^2", between(random, 1, 3)), place.at(2, 1), 4, "gd:eta=0.02", random);
        }
    },
    FAR_BOWL(Verdict.Kind.MOVING, Verdict.Kind.OUT_OF_VIEW) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            double far = Math.pow(10, between(random, 1, 7));
            return run(place.read("U^2+%s*V^2", between(random, 1, 3)), place.at(far, 1), 20, "gd:eta=1e-9", random);
        }
    },
    TOO_FAST(Verdict.Kind.DIVERGED) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            double steep = between(random, 0.5, 5);
            double eta = between(random, 1.08, 2) / steep;
            return run(place.read("0.1*U^2+%s*V^2", steep), place.at(1, 2), 60, "gd:eta=" + eta, random);
        }
    },
    EDGE(Verdict.Kind.CYCLE) {
        @Override
        Run make(Random random) {
            return run("0.125*x^2+2*y^2", new Vec(0, between(random, -2, 2)), 30, "gd:eta=0.5", random);
        }
    },
    PASS(Verdict.Kind.SADDLE) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return exact(place.read("U^2-%s*V^2", between(random, 0.1, 5)), place.at(1, 1), 10, "newton:search=false");
        }
    },
    DOWN_THE_PASS(Verdict.Kind.UNBOUNDED) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            var formula = place.read("U^2-%s*V^2", between(random, 0.5, 4));
            return run(formula, place.at(1, 0.1), 200, "gd:eta=0.1", random);
        }
    },
    RING(Verdict.Kind.FLOOR, Verdict.Kind.MOVING) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            double radius = between(random, 0.6, 1.5);
            var form = random.nextBoolean() ? "(U^2+V^2-%1$s^2)^2" : "(sqrt(U^2+V^2)-%s)^2";
            int steps = 20 + random.nextInt(400);
            return run(place.read(form, radius), place.at(0.5, 0.3), steps, "gd:eta=0.02", random);
        }
    },
    VALLEY(Verdict.Kind.FLOOR, Verdict.Kind.MOVING) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            var form = random.nextBoolean() ? "(V-%s*U^2)^2" : "(V-%s*U)^2";
            int steps = 20 + random.nextInt(400);
            return run(place.read(form, between(random, 0.2, 1)), place.at(1, 0.3), steps, "gd:eta=0.1", random);
        }
    },
    PLATEAU(Verdict.Kind.PLATEAU) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            double width = between(random, 0.3, 0.5);
            var formula = place.read("5-3*exp(-(U^2+V^2)/%s)", width);
            return run(formula, place.at(between(random, 2.5, 4), 0.1), 50, "gd:eta=0.1", random);
        }
    },
    KINK(Verdict.Kind.MINIMUM) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return run(place.read("|U|+%s*|V|", between(random, 0.5, 3)), place.at(1, 0.7), 120, "neldermead", random);
        }
    },
    CONE(Verdict.Kind.MINIMUM) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return run(
                    place.read("sqrt(U^2+%s*V^2)", between(random, 0.5, 3)),
                    place.at(1, 0.7),
                    120,
                    "neldermead",
                    random);
        }
    },
    SLOPED_KINK(Verdict.Kind.MOVING, Verdict.Kind.CYCLE, Verdict.Kind.OUT_OF_VIEW) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            var formula = place.read("|U|+%s*V", between(random, 0.05, 0.5));
            return run(formula, place.at(1, 0.7), 20 + random.nextInt(60), "gd:eta=0.01", random);
        }
    },
    QUARTIC(Verdict.Kind.MINIMUM) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return exact(place.read("U^4+%s*V^4", between(random, 0.2, 3)), place.at(1, 0.7), 60, "newton");
        }
    },
    INFLECTION(Verdict.Kind.SADDLE) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return exact(
                    place.read("U^2+%s*V^3", between(random, 0.5, 3)), place.at(0.3, 0.3), 60, "newton:search=false");
        }
    },
    TOP(Verdict.Kind.MAXIMUM) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            var form = random.nextBoolean() ? "-U^2-%s*V^2" : "-exp(U^2)-%s*V^2";
            return exact(place.read(form, between(random, 0.2, 3)), place.at(0.1, 0.1), 20, "newton:search=false");
        }
    },
    BESIDE_THE_TOP(Verdict.Kind.UNBOUNDED, Verdict.Kind.OUT_OF_VIEW) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return run(
                    place.read("-U^2-%s*V^2", between(random, 0.5, 3)), place.at(0.1, 0.1), 60, "gd:eta=0.1", random);
        }
    },
    NOISE(Verdict.Kind.HOVERING, Verdict.Kind.MOVING) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return noisy(place.read("U^2+%s*V^2", between(random, 0.5, 2)), place.at(2, 1), 400, "gd:eta=0.2", random);
        }
    },
    NOISE_UNDERWAY(Verdict.Kind.MOVING) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return noisy(place.read("U^2+%s*V^2", between(random, 0.5, 2)), place.at(2, 1), 80, "gd:eta=0.002", random);
        }
    },
    SLOPE(Verdict.Kind.OUT_OF_VIEW) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return run(place.read("U+%s*V", between(random, 0.5, 2)), place.at(0, 0), 60, "gd:eta=0.5", random);
        }
    },
    QUARTIC_TOO_FAST(Verdict.Kind.DIVERGED) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return run(
                    place.read("U^4+%s*V^4", between(random, 0.5, 2)),
                    place.at(3, 2),
                    4 + random.nextInt(20),
                    "gd:eta=0.3",
                    random);
        }
    },
    BORDER(Verdict.Kind.UNDEFINED) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            var form = random.nextBoolean() ? "log(U)+%s*V^2" : "sqrt(U)+%s*V^2";
            return exact(place.read(form, between(random, 0.5, 2)), place.at(0.5, 0.1), 200, "gd:eta=0.1");
        }
    },
    NO_RATE(Verdict.Kind.UNMOVED) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            return run(place.read("U^2+%s*V^2", between(random, 0.5, 2)), place.at(2, 1), 20, "gd:eta=0", random);
        }
    },
    RATE_ENDS(Verdict.Kind.STALLED) {
        @Override
        Run make(Random random) {
            var place = Place.of(random);
            var formula = place.read("U^2+%s*V^2", between(random, 0.5, 2));
            return run(formula, place.at(2, 1), 20, "gd:eta=0.01+linear:horizon=5", random);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Verdict.Kind> truths;

    RunMaker(Verdict.Kind truth, Verdict.Kind... others) {
        truths = EnumSet.of(truth, others);
    }

    abstract Run make(Random random);

    Set<Verdict.Kind> truths() {
        return truths;
    }

    /** Coordinates U and V, turned and moved. */
    private record Place(double angle, Vec centre) {

        static Place of(Random random) {
            return new Place(between(random, 0, 2 * Math.PI), new Vec(between(random, -1, 1), between(random, -1, 1)));
        }

        String read(String form, double number) {
            var u = "((x-(%s))*%s+(y-(%s))*(%s))";
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            return form.formatted(plain(number))
                    .replace(
                            "U",
                            u.formatted(plain(centre.x1()), "(" + plain(cos) + ")", plain(centre.x2()), plain(sin)))
                    .replace(
                            "V",
                            u.formatted(plain(centre.x1()), "(" + plain(-sin) + ")", plain(centre.x2()), plain(cos)));
        }

        Vec at(double u, double v) {
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            return centre.plus(new Vec(u * cos - v * sin, u * sin + v * cos));
        }
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.12f", number);
    }

    private static double between(Random random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static Run run(String formula, Vec start, int steps, String recipe, Random random) {
        var session = Sessions.of(formula, start, steps);
        return Sessions.run(random.nextBoolean() ? Sessions.with(session, Derivatives.EXACT) : session, recipe);
    }

    private static Run exact(String formula, Vec start, int steps, String recipe) {
        return Sessions.run(Sessions.with(Sessions.of(formula, start, steps), Derivatives.EXACT), recipe);
    }

    private static Run noisy(String formula, Vec start, int steps, String recipe, Random random) {
        double sigma = between(random, 0.2, 1);
        long seed = random.nextLong();
        var session = Sessions.noisy(Sessions.of(formula, start, steps), sigma);
        return Sessions.run(session.withProblem(problem -> problem.withSeed(seed)), recipe);
    }
}
