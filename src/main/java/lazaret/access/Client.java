package lazaret.access;

import java.util.List;
import java.util.Map;

/**
 * The program at the other end, as far as it tells by its {@code User-Agent}: good enough for somebody to know the own
 * browsers again, and no proof of anything.
 *
 * @param program name of the browser or the program; empty where it does not tell
 * @param system what it runs on; empty where it does not tell
 */
public record Client(String program, String system) {
    private static final int LONGEST = 200;

    /** In this order: Edge also calls itself Chrome, and Chrome also calls itself Safari. */
    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(
            Map.entry("MicroMessenger/", "WeChat"),
            Map.entry("Edg", "Edge"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    /** In this order: Android also calls itself Linux, and the iPhone also calls itself Mac OS. */
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "macOS"),
            Map.entry("Linux", "Linux"));

    /** Reads what a client calls itself; what no browser says is the program's own name. */
    public static Client of(String userAgent) {
        String program = first(PROGRAMS, userAgent);
        String own = userAgent.split("[/ ]", 2)[0];
        return new Client(program.isEmpty() ? own : program, first(SYSTEMS, userAgent));
    }

    static String shortened(String userAgent) {
        String line =
                userAgent == null ? "" : userAgent.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static String first(List<Map.Entry<String, String>> words, String userAgent) {
        return words.stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
