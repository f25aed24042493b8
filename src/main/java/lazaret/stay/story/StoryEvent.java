package lazaret.stay.story;

import java.time.Instant;

/**
 * One thing that happened to somebody. What the fields hold depends on the kind; what does not apply is null.
 *
 * @param at when it happened
 * @param recordedAt when it was recorded
 * @param by who recorded it, by display name where there is an account
 * @param number of the stay, specimen, request or certificate
 * @param struck voided or corrected: it counts no more
 * @param why why it was voided or corrected, or which correction it is
 * @param what the constant of the kind: category, site, outcome, reason of departure, imaging, finding
 * @param place facility or laboratory
 * @param detail what somebody wrote: evidence, cause, symptoms, room
 * @param first clinical type; earlier exposure; earlier paper; Ct of the N gene; temperature; bed; "pending"
 * @param second "panel"; later exposure, null where it never was; Ct of the ORF1ab gene; oxygen saturation
 * @param third respiratory rate
 */
public record StoryEvent(
        Kind kind,
        Instant at,
        Instant recordedAt,
        String by,
        String number,
        boolean struck,
        String why,
        String what,
        String place,
        String detail,
        String first,
        String second,
        String third) {

    /** What kind of thing, and under which heading a reader looks for it. */
    public enum Kind {
        CATEGORY(Group.OTHER),
        EXPOSURE(Group.OTHER),
        EXPOSURE_CORRECTED(Group.CORRECTION),
        PAPER_SHOWN(Group.OTHER),
        REGISTER_CORRECTED(Group.CORRECTION),
        MERGED(Group.OTHER),
        RESERVED(Group.MOVE),
        ARRIVED(Group.MOVE),
        CANCELLED(Group.MOVE),
        DEPARTED(Group.MOVE),
        SIGNED_OFF(Group.MOVE),
        SIGN_OFF_VOIDED(Group.MOVE),
        SIGN_OFF_WITHDRAWN(Group.MOVE),
        SIGN_OFF_MOVED(Group.MOVE),
        OVERRIDE_ASKED(Group.MOVE),
        OVERRIDE_CONFIRMED(Group.MOVE),
        SAMPLED(Group.TEST),
        RESULT(Group.TEST),
        RESULT_CORRECTED(Group.TEST),
        READING(Group.HEALTH),
        FOUND(Group.HEALTH),
        VISITED(Group.HEALTH),
        FOLLOWED_UP(Group.HEALTH),
        CAME_BACK(Group.MOVE);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }

        public Group group() {
            return group;
        }
    }

    /** Headings of the timeline. */
    public enum Group {
        TEST,
        MOVE,
        HEALTH,
        CORRECTION,
        OTHER
    }

    /** Whether it belongs under this heading; whatever was struck or corrects something is a correction, too. */
    public boolean isOf(Group group) {
        boolean corrects = struck || kind == Kind.EXPOSURE_CORRECTED || kind == Kind.RESULT_CORRECTED || why != null;
        return kind.group() == group || (group == Group.CORRECTION && corrects);
    }

    /** A specimen that still waits for its laboratory. */
    public boolean isPending() {
        return kind == Kind.SAMPLED && !struck && "pending".equals(first);
    }
}
