package lazaret.transfer.proposal;

import java.util.List;

/** A request for which nothing is proposed, and why. */
public record LeftOpen(String transfer, String name, List<Because> reasons) {}
