package lazaret.launch;

/**
 * The entry point of {@code java -jar lazaret.jar}. Compiled for Java 8 so that an old JVM gets a sentence instead of a
 * stack trace; everything else is in {@link Launcher}, which is reached by name only.
 */
public final class Main {
    private static final double FIRST_JAVA = 17;

    private Main() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (Double.parseDouble(version) < FIRST_JAVA) {
            System.err.println("Lazaret 需要 Java 17 或更高版本，现在是 Java " + version
                    + "。 / Lazaret needs Java 17 or newer, this is Java " + version + ".");
            System.exit(2);
        }
        Class.forName("lazaret.launch.Launcher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
