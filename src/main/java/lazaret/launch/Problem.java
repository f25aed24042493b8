package lazaret.launch;

/** Why the product does not start: one sentence for the person at the console, in Chinese and in English. */
final class Problem extends Exception {
    private static final long serialVersionUID = 1L;

    Problem(String chinese, String english) {
        super(chinese + "\n" + english);
    }

    Problem(String chinese, String english, Throwable cause) {
        super(chinese + "\n" + english, cause);
    }
}
