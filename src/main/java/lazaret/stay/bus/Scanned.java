package lazaret.stay.bus;

import java.util.List;

/**
 * What was pasted or scanned.
 *
 * @param numbers of the people meant, in the order given
 * @param unknown what nobody has
 * @param several what more than one have; none of them is taken
 */
public record Scanned(List<String> numbers, List<String> unknown, List<String> several) {}
