package lazaret.person;

/** Names, paper numbers and telephone numbers as they are shown until somebody asks, on record, for the whole. */
public final class Masking {
    private static final int MOST_STARS = 4;

    private Masking() {}

    /** {@code 尹*怡}, {@code 张*}: the first character and, of three or more, the last. */
    public static String name(String name) {
        int[] characters = name.codePoints().toArray();
        int length = characters.length;
        if (length < 2) {
            return "*".repeat(length);
        }
        String first = Character.toString(characters[0]);
        return length == 2
                ? first + "*"
                : first + "*".repeat(Math.min(length - 2, MOST_STARS)) + Character.toString(characters[length - 1]);
    }

    /** {@code 110105********002X} of a resident ID; of shorter numbers the first and the last two characters. */
    public static String paper(String number) {
        return number.length() >= 15
                ? between(number, 6, 4)
                : number.length() >= 7 ? between(number, 2, 2) : stars(number);
    }

    /** {@code 138****1234}; of shorter numbers the last two digits. */
    public static String phone(String phone) {
        return phone.length() >= 11
                ? between(phone, phone.length() - 8, 4)
                : phone.length() >= 7 ? between(phone, 0, 2) : stars(phone);
    }

    private static String between(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }

    private static String stars(String text) {
        return "*".repeat(text.length());
    }
}
