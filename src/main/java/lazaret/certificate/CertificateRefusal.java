package lazaret.certificate;

import lazaret.platform.RefusalCode;

/** Why a certificate is not printed, or not looked up. */
public enum CertificateRefusal implements RefusalCode {
    /** Nobody left with this number: death, against advice and transfer have no certificate. */
    NO_SUCH_CERTIFICATE(Kind.UNKNOWN),
    /** The departure was undone or voided. */
    CERTIFICATE_IS_REVOKED(Kind.RULE),
    TOO_MANY_CERTIFICATES(Kind.TOO_LARGE),
    TOO_MANY_CALLS(Kind.TOO_OFTEN);

    private final Kind kind;

    CertificateRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
