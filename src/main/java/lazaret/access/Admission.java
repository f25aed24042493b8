package lazaret.access;

/**
 * Somebody whose name and password were right a moment ago. A session or a token is given out only while the account
 * still is as it was then: what an administrator changes in between counts.
 */
public final class Admission {
    private final long account;
    private final String passwordHash;
    private final SignedIn who;

    Admission(Accounts.Stored stored) {
        account = stored.id();
        passwordHash = stored.passwordHash();
        who = stored.who();
    }

    public SignedIn who() {
        return who;
    }

    long account() {
        return account;
    }

    String passwordHash() {
        return passwordHash;
    }
}
