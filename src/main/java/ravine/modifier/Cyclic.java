package ravine.modifier;

import ravine.optimizer.Working;
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

        double height = height(k);
        return low + (1 - low) * (halve ? Math.scalb(height, (int) -(k / length())) : height);
    }

    private long length() {
        return (long) up + down;
    }

    /** How far up a cycle is after so many steps, from 0 to 1. */
    private double height(int k) {
        long into = k % length();
        return into <= up ? (double) into / up : (double) (length() - into) / down;
    }

    @Override
    public String line(int k) {
        return halve ? "φ = low + (1 − low)·h/2^n" : "φ = low + (1 − low)·h";
    }

    @Override
    public void explain(Working working, int k) {
        long into = k % length();
        long cycles = k / length();
        working.line("n = ⌊k/(up + down)⌋", (double) cycles);
        working.line("j = k − n·(up + down)", (double) into);
        working.line(into <= up ? "h = j/up" : "h = (up + down − j)/down", height(k));
    }
}
