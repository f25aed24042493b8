package lazaret.stay.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lazaret.person.Need;

/** What the staff of a floor has to know of somebody at a glance. */
public enum Flag {
    CHILD,
    PREGNANT,
    DIALYSIS,
    WHEELCHAIR,
    DEPENDENT,
    CHRONIC,
    CARER;

    public static List<Flag> of(Set<Need> needs, boolean child, boolean carer) {
        List<Flag> flags = new ArrayList<>();
        add(flags, CHILD, child);
        add(flags, CARER, carer);
        add(flags, PREGNANT, needs.contains(Need.PREGNANT) || needs.contains(Need.LATE_PREGNANCY));
        add(flags, DIALYSIS, needs.contains(Need.DIALYSIS));
        add(flags, WHEELCHAIR, needs.contains(Need.WHEELCHAIR));
        add(flags, DEPENDENT, needs.contains(Need.DEPENDENT));
        add(flags, CHRONIC, needs.stream().anyMatch(n -> n != Need.DIALYSIS && n.isUnderlyingDisease()));
        return List.copyOf(flags);
    }

    private static void add(List<Flag> flags, Flag flag, boolean applies) {
        if (applies) {
            flags.add(flag);
        }
    }
}
