package ravine.export;

import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The 255 colours with which all frames of an animation are drawn, so that none flickers: the most frequent as they are, the
 * others by median cut (P. Heckbert, "Color image quantization for frame buffer display", 1982). Index 0 stands for a pixel that stays.
 */
final class ColourTable {

    /** The index of a pixel that is as in the frame before. */
    static final byte SAME = 0;

    private static final int SIZE = 255;
    private static final int EXACT = 160;

    private final int[] colours;
    /** The index of each colour, 0 where it was not asked for yet; any thread may fill it in, always with the same. */
    private final byte[] indices = new byte[1 << 24];

    private record Shade(int colour, int count) {

        int channel(int shift) {
            return colour >> shift & 255;
        }
    }

    private ColourTable(int[] colours) {
        this.colours = colours;
    }

    /** The colours for these pixels and others like them. */
    static ColourTable of(List<int[]> frames) {
        var shades = shades(frames);
        shades.sort(Comparator.comparingInt(Shade::count).reversed());
        int exact = shades.size() <= SIZE ? shades.size() : EXACT;
        var colours = new ArrayList<Integer>();
        shades.subList(0, exact).forEach(shade -> colours.add(shade.colour));
        cut(shades.subList(exact, shades.size()), SIZE - exact).forEach(box -> colours.add(mean(box)));
        return new ColourTable(colours.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Shade> shades(List<int[]> frames) {
        var pixels = frames.stream()
                .flatMapToInt(Arrays::stream)
                .map(pixel -> pixel & 0xffffff)
                .sorted()
                .toArray();
        var shades = new ArrayList<Shade>();
        int from = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[from]) {
                shades.add(new Shade(pixels[from], i - from));
                from = i;
            }
        }
        return shades;
    }

    /** Boxes of colours, each halved by weight across its longest side until there are enough. */
    private static List<List<Shade>> cut(List<Shade> shades, int most) {
        var boxes = new ArrayList<List<Shade>>();
        if (!shades.isEmpty()) {
            boxes.add(new ArrayList<>(shades));
        }
        while (!boxes.isEmpty() && boxes.size() < most) {
            var widest = boxes.stream()
                    .max(Comparator.comparingInt(box -> extent(box, longest(box))))
                    .orElseThrow();
            if (widest.size() < 2) {
                break;
            }
            int shift = longest(widest);
            widest.sort(Comparator.comparingInt(shade -> shade.channel(shift)));
            int half = half(widest);
            boxes.remove(widest);
            boxes.add(new ArrayList<>(widest.subList(0, half)));
            boxes.add(new ArrayList<>(widest.subList(half, widest.size())));
        }
        return boxes;
    }

    /** How many of the sorted shades have half of the weight, at least one and not all. */
    private static int half(List<Shade> box) {
        long whole = box.stream().mapToLong(Shade::count).sum();
        long sum = 0;
        for (int i = 0; i < box.size() - 1; i++) {
            sum += box.get(i).count;
            if (2 * sum >= whole) {
                return i + 1;
            }
        }
        return box.size() - 1;
    }

    private static int longest(List<Shade> box) {
        return List.of(8, 16, 0).stream()
                .max(Comparator.comparingInt(shift -> extent(box, shift)))
                .orElseThrow();
    }

    private static int extent(List<Shade> box, int shift) {
        var range = box.stream().mapToInt(shade -> shade.channel(shift)).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    private static int mean(List<Shade> box) {
        long weight = box.stream().mapToLong(Shade::count).sum();
        int mean = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = shift;
            long sum = box.stream()
                    .mapToLong(shade -> (long) shade.count * shade.channel(channel))
                    .sum();
            mean |= (int) ((sum + weight / 2) / weight) << shift;
        }
        return mean;
    }

    /** The indices of pixels, none of them {@link #SAME}. */
    byte[] indices(int[] pixels) {
        var result = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int colour = pixels[i] & 0xffffff;
            byte index = indices[colour];
            if (index == 0) {
                index = nearest(colour);
                indices[colour] = index;
            }
            result[i] = index;
        }
        return result;
    }

    private byte nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int red = (colours[i] >> 16) - (colour >> 16);
            int green = (colours[i] >> 8 & 255) - (colour >> 8 & 255);
            int blue = (colours[i] & 255) - (colour & 255);
            int distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) (best + 1);
    }

    /** The colours as a model of 256 entries, of which {@link #SAME} is transparent. */
    IndexColorModel model() {
        var entries = new int[256];
        System.arraycopy(colours, 0, entries, 1, colours.length);
        return new IndexColorModel(8, 256, entries, 0, false, SAME, DataBuffer.TYPE_BYTE);
    }
}
