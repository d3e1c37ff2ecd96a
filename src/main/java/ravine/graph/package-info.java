/**
 * A formula as a computation graph: its values forward, its derivatives backward by the chain rule, and its drawing.
 *
 * <p>The layout is the layered one of K. Sugiyama, S. Tagawa and M. Toda (1981): layers by longest ways, few crossings by barycentres, places by
 * least squares. It is our own, for it takes three small classes and a graph that can be read is small. Eclipse's ELK Layered does it too, and better where
 * there are ports and hundreds of nodes, but it brings the Eclipse Modeling Framework and Guava: 13 archives of 8 MB (0.9.1), its own under the EPL-2.0.
 */
@NullMarked
package ravine.graph;

import org.jspecify.annotations.NullMarked;
