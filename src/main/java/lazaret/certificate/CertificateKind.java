package lazaret.certificate;

/** End of treatment, or end of quarantine (domain.md §1); each has a paper of its own. */
public enum CertificateKind {
    /** 出院证明. */
    DISCHARGE,
    /** 解除隔离医学观察告知书. */
    RELEASE
}
