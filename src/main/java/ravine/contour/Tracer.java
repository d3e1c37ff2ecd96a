package ravine.contour;

import java.util.Set;

/**
 * Marching squares. A pass over the cells notes each directed segment, with the region on its left, by the two grid edges it joins: an edge
 * is crossed at most once and so is left by at most one segment. Following these links gives the rings without any search.
 */
final class Tracer {

    private final BlockedGrid field;
    private final TraceBuffers work;
    /** Whether f is undefined at a corner of the cells at work. */
    private boolean gaps;

    /** The edges on which f is known to jump over the level. */
    private Set<Integer> jumped = Set.of();

    /** Those on which it may. */
    private int[] suspects = new int[0];

    private int startCount;
    private int cutEndCount;

    /** {@code work} is for the field's edges. */
    Tracer(BlockedGrid field, TraceBuffers work) {
        this.field = field;
        this.work = work;
    }

    /** The contour where f jumps over the level on some edges and on no other. */
    Contour trace(double level, Set<Integer> over) {
        startCount = 0;
        cutEndCount = 0;
        jumped = over;
        for (int block = 0; block < field.blocksAcross * field.blocksUp; block++) {
            if (field.crosses(block, level)) {
                scan(block, level);
            }
        }
        var follower = new RingTracer(field, work, level);
        // Rings that begin after a segment that is no line have each of their lines in one piece.
        for (int i = 0; i < cutEndCount; i++) {
            follower.follow(work.cutEnds[i]);
        }
        for (int i = 0; i < startCount; i++) {
            follower.follow(work.starts[i]);
        }
        suspects = follower.suspects();
        return follower.contour();
    }

    /** The edges at which the level that was traced last lies between the values, and over which f may jump. */
    int[] suspects() {
        return suspects;
    }

    private void scan(int block, double level) {
        int left = block % field.blocksAcross * BlockedGrid.BLOCK;
        int bottom = block / field.blocksAcross * BlockedGrid.BLOCK;
        int right = Math.min(left + BlockedGrid.BLOCK, field.width - 1);
        int top = Math.min(bottom + BlockedGrid.BLOCK, field.height - 1);
        gaps = field.hasGaps(block);
        int cells = right - left;
        int lower = field.above(bottom * field.width + left, cells + 1, level);
        for (int j = bottom; j < top; j++) {
            int upper = field.above((j + 1) * field.width + left, cells + 1, level);
            int crossed = ((lower ^ (lower >> 1)) | (upper ^ (upper >> 1)) | (lower ^ upper)) & ((1 << cells) - 1);
            for (; crossed != 0; crossed &= crossed - 1) {
                int i = Integer.numberOfTrailingZeros(crossed);
                int corners = ((lower >> i) & 3) | ((upper >> (i + 1) & 1) << 2) | ((upper >> i & 1) << 3);
                segments(j * field.width + left + i, corners, level);
            }
            lower = upper;
        }
    }

    /** The segments of the cell right of and above a point; corners counted anticlockwise from that point as bits 1, 2, 4, 8. */
    private void segments(int point, int corners, double level) {
        int bottom = 2 * point;
        int left = 2 * point + 1;
        int right = 2 * (point + 1) + 1;
        int top = 2 * (point + field.width);
        switch (corners) {
            case 1 -> link(bottom, left, point);
            case 2 -> link(right, bottom, point);
            case 3 -> link(right, left, point);
            case 4 -> link(top, right, point);
            case 6 -> link(top, bottom, point);
            case 7 -> link(top, left, point);
            case 8 -> link(left, top, point);
            case 9 -> link(bottom, top, point);
            case 11 -> link(right, top, point);
            case 12 -> link(left, right, point);
            case 13 -> link(bottom, right, point);
            case 14 -> link(left, bottom, point);
            default -> {
                boolean joined = field.mean(point) >= level;
                if (corners == 5) {
                    link(bottom, joined ? right : left, point);
                    link(top, joined ? left : right, point);
                } else {
                    link(left, joined ? bottom : top, point);
                    link(right, joined ? top : bottom, point);
                }
            }
        }
    }

    private void link(int from, int to, int point) {
        boolean cut = gaps
                && (field.isUndefined(point)
                        || field.isUndefined(point + 1)
                        || field.isUndefined(point + field.width)
                        || field.isUndefined(point + field.width + 1));
        cut = cut || (!jumped.isEmpty() && (jumped.contains(from) || jumped.contains(to)));
        work.next[from] = 1 + 2 * to + (cut ? 1 : 0);
        if (startCount == work.starts.length) {
            work.growStarts();
        }
        work.starts[startCount++] = from;
        if (cut) {
            if (cutEndCount == work.cutEnds.length) {
                work.growCutEnds();
            }
            work.cutEnds[cutEndCount++] = to;
        }
    }
}
