package lazaret.stay.worklist;

import java.time.LocalDate;

/**
 * What stands on the label of a tube, and nothing else: tubes leave the house.
 *
 * @param tube number of the specimen that will be in it; the code beside it says the same
 * @param room with the place in it where there are several
 * @param name masked
 */
public record TubeLabel(String tube, String room, String name, LocalDate day) {}
