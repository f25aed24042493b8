package lazaret.stay.placement;

import java.util.List;
import lazaret.platform.RefusalCode;

/** A bed of a list: may anybody be placed there, and if not, every reason by its code. */
public record BedRow(String code, String room, String unit, boolean assignable, List<RefusalCode> reasons) {}
