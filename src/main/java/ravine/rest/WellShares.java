package ravine.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the members of a cloud are shared among the valleys of f. */
final class WellShares {

    /** A valley with a smaller share is none to speak of. */
    private static final double LEAST = 1e-3;

    private WellShares() {}

    /** The valleys from left to right; none where there is only one. */
    static List<Well> of(BoltzmannLaw law, Wells wells, Samples samples) {
        int count = wells.minima().size();
        var target = wells.sums(law.targetShares());
        var corrected = wells.sums(law.correctedShares());
        var ofMembers = ofMembers(wells, samples);
        var seen = new ArrayList<Well>();
        for (int well = 0; well < count; well++) {
            if (target[well] > LEAST) {
                int number = well;
                double mean = ofMembers.stream()
                        .mapToDouble(shares -> shares[number])
                        .average()
                        .orElse(Double.NaN);
                double squares = ofMembers.stream()
                        .mapToDouble(shares -> (shares[number] - mean) * (shares[number] - mean))
                        .sum();
                double error = Math.sqrt(squares / (ofMembers.size() - 1.0) / ofMembers.size());
                seen.add(new Well(wells.minima().get(well), mean, error, target[well], corrected[well]));
            }
        }
        seen.sort(Comparator.comparingDouble(well -> well.lowest().x1()));
        return seen.size() > 1 ? seen : List.of();
    }

    /** The share of its steps that each member is in each well; members that are lost are left out. */
    private static List<double[]> ofMembers(Wells wells, Samples samples) {
        var cloud = samples.cloud();
        var all = new ArrayList<double[]>();
        for (int member = 0; member < cloud.kept(); member++) {
            var shares = new double[wells.minima().size()];
            int steps = 0;
            for (int step = samples.from(); step <= cloud.last(); step++) {
                double x1 = cloud.x1(step)[member];
                double x2 = cloud.x2(step)[member];
                if (Double.isFinite(x1) && Double.isFinite(x2)) {
                    shares[wells.at(x1, x2)]++;
                    steps++;
                }
            }
            if (steps == cloud.last() - samples.from() + 1) {
                for (int well = 0; well < shares.length; well++) {
                    shares[well] /= steps;
                }
                all.add(shares);
            }
        }
        return all;
    }
}
