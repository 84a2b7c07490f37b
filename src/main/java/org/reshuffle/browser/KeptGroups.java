package org.reshuffle.browser;

import org.teavm.ast.BinaryExpr;
import org.teavm.ast.Expr;
import org.teavm.backend.javascript.rendering.Precedence;
import org.teavm.backend.javascript.spi.InjectedBy;
import org.teavm.backend.javascript.spi.Injector;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Keeps the parentheses that TeaVM 0.15 leaves out where it writes JavaScript: {@code a + (b + c)} becomes
 * {@code a + b + c}, which rounds otherwise, and {@code a * (b / c)} likewise. Used by the compiler, at build time only.
 */
public final class KeptGroups implements ClassHolderTransformer {
    private static final MethodReference GROUP =
            new MethodReference(KeptGroups.class, "group", double.class, double.class);

    @Override
    public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
        for (MethodHolder method : cls.getMethods()) {
            Program program = method.getProgram();
            if (program != null) {
                for (BasicBlock block : program.getBasicBlocks()) {
                    for (Instruction instruction : block) {
                        if (instruction instanceof BinaryInstruction operation && groups(operation)) {
                            group(program, operation);
                        }
                    }
                }
            }
        }
    }

    private static boolean groups(BinaryInstruction operation) {
        return operation.getOperandType() == NumericOperandType.DOUBLE
                && (operation.getOperation() == BinaryOperation.ADD
                        || operation.getOperation() == BinaryOperation.MULTIPLY);
    }

    private static void group(Program program, BinaryInstruction operation) {
        InvokeInstruction grouped = new InvokeInstruction();
        grouped.setType(InvocationType.SPECIAL);
        grouped.setMethod(GROUP);
        grouped.setArguments(operation.getSecondOperand());
        grouped.setReceiver(program.createVariable());
        grouped.setLocation(operation.getLocation());
        operation.insertPrevious(grouped);
        operation.setSecondOperand(grouped.getReceiver());
    }

    /** The same figure, in parentheses where it is worked out on the spot. */
    @InjectedBy(Parentheses.class)
    public static native double group(double figure);

    /** Writes what {@link #group} stands for. */
    public static final class Parentheses implements Injector {
        @Override
        public void generate(InjectorContext context, MethodReference method) {
            Expr figure = context.getArgument(0);
            if (figure instanceof BinaryExpr) {
                context.getWriter().append('(');
                context.writeExpr(figure, Precedence.min());
                context.getWriter().append(')');
            } else {
                context.writeExpr(figure, context.getPrecedence());
            }
        }
    }
}
