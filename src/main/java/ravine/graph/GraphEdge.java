package ravine.graph;

/** A line from a box to one that uses it; {@code place} is that of the operand, or −1 where the use is somewhere inside a folded box. */
public record GraphEdge(int from, int to, int place) {}
