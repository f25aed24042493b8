package lazaret.transfer.proposal;

import lazaret.platform.RefusalCode;

/** Why a proposal is not made, not found or not accepted. */
public enum ProposalRefusal implements RefusalCode {
    NO_SUCH_PROPOSAL(Kind.UNKNOWN),
    SECONDS_ARE_OUT_OF_RANGE(Kind.VALUE),
    TOO_MANY_PROPOSALS(Kind.RULE),
    PROPOSAL_IS_NOT_READY(Kind.RULE),
    NOT_PROPOSED(Kind.RULE),
    VEHICLE_COMES_LATER(Kind.RULE);

    private final Kind kind;

    ProposalRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
