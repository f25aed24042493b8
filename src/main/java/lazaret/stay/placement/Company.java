package lazaret.stay.placement;

import lazaret.stay.ExceptionKind;

/**
 * With whom somebody is placed.
 *
 * @param party who shares a room for one; the own id for whoever comes alone
 * @param exception null without one
 */
public record Company(long party, ExceptionKind exception) {

    /** Nobody in particular: what a bed says to everybody. */
    public static final Company NOBODY = new Company(0, null);

    static Company alone(Applicant applicant) {
        return new Company(applicant.person(), null);
    }

    boolean isCarer() {
        return exception != null && exception.placesCarer();
    }

    boolean sharesRoom() {
        return exception != null && exception.sharesRoom();
    }

    /** Somebody decided that a child or dependent person lies as it does: with a carer, or alone. */
    boolean isDecided() {
        return exception != null;
    }
}
