package lazaret.transfer;

import static lazaret.transfer.TransferRefusal.STEP_COMES_LATER;
import static lazaret.transfer.TransferRefusal.STEP_IS_RECORDED;
import static lazaret.transfer.TransferRefusal.TRANSFER_IS_OVER;

import java.util.Optional;
import java.util.Set;
import lazaret.platform.Refusal;

/** Which step may follow which: of every step in every state it says whether it is allowed, or why not. Pure. */
final class StepRules {
    private StepRules() {}

    /** What stands against a step; empty: it may be recorded. */
    static Optional<Refusal> against(StepKind kind, Set<StepKind> happened, String number) {
        TransferState state = TransferState.after(happened);
        if (!kind.happensAgain() && happened.contains(kind)) {
            return Optional.of(STEP_IS_RECORDED.refusal(number, kind));
        }
        if (isOver(kind, happened)) {
            return Optional.of(TRANSFER_IS_OVER.refusal(number, state));
        }
        return comesNow(kind, happened) ? Optional.empty() : Optional.of(STEP_COMES_LATER.refusal(number, kind, state));
    }

    // The vehicle of a person who was handed over has its own steps left, and so has one that left for nothing.
    private static boolean isOver(StepKind kind, Set<StepKind> happened) {
        return switch (kind) {
            case VEHICLE_DISINFECTED, VEHICLE_VERIFIED ->
                happened.contains(StepKind.ABORTED) && !happened.contains(StepKind.DEPARTED);
            default -> personArrived(happened);
        };
    }

    private static boolean personArrived(Set<StepKind> happened) {
        return happened.contains(StepKind.ABORTED) || happened.contains(StepKind.HANDED_OVER);
    }

    private static boolean comesNow(StepKind kind, Set<StepKind> happened) {
        return switch (kind) {
            case ASSIGNED, ABORTED -> true;
            case DEPARTED, DIVERTED, VEHICLE_REPLACED -> happened.contains(StepKind.ASSIGNED);
            case PICKED_UP -> happened.contains(StepKind.DEPARTED);
            case HANDED_OVER -> happened.contains(StepKind.PICKED_UP);
            case VEHICLE_DISINFECTED -> personArrived(happened);
            case VEHICLE_VERIFIED -> happened.contains(StepKind.VEHICLE_DISINFECTED);
        };
    }
}
