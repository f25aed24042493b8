package lazaret.stay.worklist;

import java.util.List;

/**
 * Whom a facility has to expect.
 *
 * @param waiting one page of those who wait for a bed of such a facility, oldest first; a child who waits with somebody
 *     who may care for it stands with that one
 * @param total how many wait altogether
 * @param onTheWay for whom a bed of the facility is held
 */
public record Arrivals(List<ExpectedPerson> waiting, long total, List<ExpectedPerson> onTheWay) {}
