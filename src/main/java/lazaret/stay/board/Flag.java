package lazaret.stay.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lazaret.person.Need;

/** What the staff of a floor has to know of somebody at a glance. */
public enum Flag {
    /** A reading with signs of a severe case that nobody has followed up. */
    SEVERE_SIGNS(Look.ALARM),
    /** A severe or critical case, as the panel says. */
    SEVERE(Look.ALARM),
    /** A signature to leave that counts no more. */
    SIGN_OFF_VOID(Look.VOID),
    /** Signed off: waits for the door. */
    SIGNED_OFF(Look.LEAVES),
    /** In a yellow-code hospital or on the way; the bed is kept. */
    ON_A_VISIT(Look.LEAVES),
    CHILD,
    PREGNANT,
    DIALYSIS,
    WHEELCHAIR,
    DEPENDENT,
    CHRONIC,
    CARER;

    /** How loudly a flag speaks; a need is a letter among others. */
    public enum Look {
        ALARM,
        VOID,
        LEAVES,
        NEED
    }

    private final Look look;

    Flag() {
        this(Look.NEED);
    }

    Flag(Look look) {
        this.look = look;
    }

    public Look look() {
        return look;
    }

    /** What happens to somebody now, rather than what somebody is: it stands out on its place of the board. */
    public boolean isMark() {
        return look != Look.NEED;
    }

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
