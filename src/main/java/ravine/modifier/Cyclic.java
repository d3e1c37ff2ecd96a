package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;

/** The rate climbs and falls on straight lines, again and again. */
@About(
        id = "cyclic",
        name = "Cyclic rate",
        source = "Smith 2017, arXiv:1506.01186; torch.optim.lr_scheduler.CyclicLR, where halve is triangular2",
        formula =
                "η ← η·(low + (1 − low)·height), height up from 0 to 1 in up steps and down again in down; halve: half as high each cycle")
record Cyclic(
        @Param(
                symbol = "up",
                says = "The number of steps in which η rises.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 10,
                to = 1000,
                log = true)
        int up,

        @Param(
                symbol = "down",
                says = "The number of steps in which η falls.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 10,
                to = 1000,
                log = true)
        int down,

        @Param(symbol = "low", says = "The lowest factor of η.", min = 0, max = 1, value = 0.1)
        double low,

        @Choice(value = "false", says = "Each cycle is half as high as the last, as in Smith's triangular2.")
        boolean halve)
        implements Schedule {

    @Override
    public double factor(int k) {

        long length = (long) up + down;
        int cycle = (int) (k / length);
        long into = k % length;
        double height = into <= up ? (double) into / up : (double) (length - into) / down;
        return low + (1 - low) * (halve ? Math.scalb(height, -cycle) : height);
    }
}
