package lazaret.launch;

/** Starts PostgreSQL, then Payara Micro with the application. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        throw new IllegalStateException("being built");
    }
}
