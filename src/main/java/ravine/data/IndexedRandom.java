package ravine.data;

/** Random numbers as a function of a seed and two indices, by the mixing function of SplitMix64 (Steele, Lea & Flood 2014). */
public record IndexedRandom(long seed) {

    /** Two odd numbers without pattern (2⁶⁴ over the golden ratio and over √3), so that neighbouring indices have unlike numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final long OTHER_SPREAD = 0x93CD3A2C8198E269L;

    /** 64 random bits. */
    public long bits(long one, long other) {
        return mixed(mixed(seed + (one + 1) * SPREAD) + (other + 1) * OTHER_SPREAD);
    }

    /** A whole number from 0 to below {@code bound}. */
    int below(int bound, long one, long other) {
        return scaled(bits(one, other), bound);
    }

    /** Random bits as a whole number from 0 to below {@code bound}: what they are too often is less than 2⁻⁴⁶ of it. */
    static int scaled(long bits, int bound) {
        return (int) Math.multiplyHigh(bits >>> 1, 2L * bound);
    }

    static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
