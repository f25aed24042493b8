package lazaret.stay.bus;

import java.util.List;
import lazaret.platform.Refusal;

/**
 * What became of one person of the list: a bed, or the reasons why not.
 *
 * @param bed null for whoever was refused
 * @param refusals empty for whoever has a bed
 */
public record Boarded(String person, String bed, List<Refusal> refusals) {

    public boolean isDone() {
        return refusals.isEmpty();
    }
}
