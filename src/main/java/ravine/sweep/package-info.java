/**
 * Many runs at once, of which only what became of them is kept: {@link ravine.sweep.Sweep} over the values of a key,
 * {@link ravine.sweep.RunMap} over two keys or all starts.
 *
 * <p>Each is filled on all processors, in chunks between which a {@link ravine.sweep.Watch} is asked, who ends it by an
 * exception. A number here is that of the run itself, to the last bit: each is made by {@code Run.of} and judged by
 * {@code Verdict.of}, never by a quicker stand-in.
 */
@NullMarked
package ravine.sweep;

import org.jspecify.annotations.NullMarked;
