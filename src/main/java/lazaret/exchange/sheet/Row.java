package lazaret.exchange.sheet;

import java.util.List;
import lazaret.exchange.table.Line;
import lazaret.platform.Refusal;

/**
 * One line of a file as the value it stands for.
 *
 * @param refusals everything that is wrong with it as far as the file alone can tell
 */
public record Row<R>(Line line, R value, List<Refusal> refusals) {

    public Row {
        refusals = List.copyOf(refusals);
    }
}
