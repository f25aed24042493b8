package lazaret.stay.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;

/**
 * Many stays by a use case that takes some at a time, each chunk in a transaction of its own. A chunk that the database
 * refuses is taken again one by one, so that the one it was about is alone.
 */
public final class InChunks {
    private InChunks() {}

    /** One chunk; an answer for each, in their order. */
    public static List<GateAnswer> of(List<String> stays, Function<List<String>, List<GateAnswer>> useCase) {
        try {
            return Attempt.of(() -> useCase.apply(stays));
        } catch (RefusalException no) {
            if (stays.size() == 1) {
                return List.of(GateAnswer.stays(stays.get(0), null, List.of(), no.refusals()));
            }
            List<GateAnswer> answers = new ArrayList<>();
            stays.forEach(stay -> answers.addAll(of(List.of(stay), useCase)));
            return answers;
        }
    }
}
