package org.reshuffle.browser;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;

/**
 * Mends TeaVM 0.15's {@code Arrays.copyOfRange}, which fails where the range ends behind the array instead of padding
 * the copy with zeros; the parser of YAML grows its window that way. Used by the compiler, at build time only.
 */
public final class PaddedCopies implements ClassHolderTransformer {
    private static final MethodDescriptor COPY =
            new MethodDescriptor("copyOfRange", int[].class, int.class, int.class, int[].class);

    @Override
    public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
        MethodHolder copy = cls.getName().equals("java.util.Arrays") ? cls.getMethod(COPY) : null;
        if (copy == null) {
            return;
        }
        ProgramEmitter body = ProgramEmitter.create(copy, context.getHierarchy());
        body.invoke(
                        PaddedCopies.class,
                        "copy",
                        int[].class,
                        body.var(1, int[].class),
                        body.var(2, int.class),
                        body.var(3, int.class))
                .returnValue();
    }

    /** What {@code Arrays.copyOfRange} is specified to do. */
    public static int[] copy(int[] original, int from, int to) {
        int[] copy = new int[to - from];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }
}
