package lazaret.platform;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Around every call of a use case: a transaction that the database gave up is tried again, at most three times, and a
 * violated constraint becomes the refusal it means. What remains is a fault of the program.
 */
public final class Attempt {
    private static final int TIMES = 3;

    private Attempt() {}

    /**
     * @throws RefusalException what the use case or the database says no to; TOO_MANY_AT_ONCE when the third attempt was
     *     given up too
     */
    public static <T> T of(Supplier<T> useCase) {
        for (int time = 1; ; time++) {
            try {
                return useCase.get();
            } catch (RuntimeException e) {
                boolean again = NamedConstraint.worthAnotherTry(e);
                if (!again) {
                    throw meaningOf(e);
                }
                if (time == TIMES) {
                    throw PlatformRefusal.TOO_MANY_AT_ONCE.refusal().asException();
                }
            }
        }
    }

    public static void run(Runnable useCase) {
        of(() -> {
            useCase.run();
            return null;
        });
    }

    private static RuntimeException meaningOf(RuntimeException error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof RefusalException refusal) {
                return refusal;
            }
        }
        Optional<Refusal> broken = NamedConstraint.refusalOf(error);
        return broken.<RuntimeException>map(Refusal::asException).orElse(error);
    }
}
