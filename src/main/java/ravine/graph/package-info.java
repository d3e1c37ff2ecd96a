/**
 * A formula as a computation graph: its values forward, its derivatives backward by the chain rule, and its drawing.
 *
 * <p>The layout is the layered one of K. Sugiyama, S. Tagawa and M. Toda (1981): layers by longest paths, few crossings by barycentres, places by
 * least squares. It is our own, for it takes three small classes and the graphs are small. Eclipse's ELK Layered does it too, and better where there
 * are ports and hundreds of nodes, but it brings the Eclipse Modeling Framework, Guava and Xtend's library, together larger than all of this program,
 * under the EPL-2.0.
 */
@NullMarked
package ravine.graph;

import org.jspecify.annotations.NullMarked;
