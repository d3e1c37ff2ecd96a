/**
 * What a session's optimizers do, step by step.
 *
 * <p>A step leaves nothing behind but its record. Methods are written with immutable {@code Vec}s, which the compiler
 * replaces by numbers where it sees the whole step; what lasts from one step to the next is numbers ({@code
 * MutableVec}), and a step says where it goes ({@code Oracle.go}) rather than returning it, which would allocate where
 * many methods have run (measured: 32 bytes a step). f comes with its gradient from one call. A rate that stays, and
 * counts that rise alike, are kept as that rule ({@code CompactColumn}). A few methods, line searches, and methods
 * under several kinds of modifiers still allocate.
 */
@NullMarked
package ravine.run;

import org.jspecify.annotations.NullMarked;
