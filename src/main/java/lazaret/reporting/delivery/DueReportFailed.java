package lazaret.reporting.delivery;

/** The reports of one subscription could not be issued, and all of it was rolled back; the next round tries again. */
class DueReportFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long subscription;

    DueReportFailed(long subscription, RuntimeException cause) {
        super(cause);
        this.subscription = subscription;
    }

    long subscription() {
        return subscription;
    }
}
