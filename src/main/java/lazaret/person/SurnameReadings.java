package lazaret.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * How surnames are read where ICU does not know it or families differ: a table of data, {@code
 * surname-readings.properties}. Whoever types 缪 as {@code mou} finds the same people as by {@code miao}.
 */
final class SurnameReadings {
    private static final String TABLE = "/lazaret/person/surname-readings.properties";
    private static final int LONGEST = 2;
    private static final Map<String, List<List<String>>> READINGS = read();

    private SurnameReadings() {}

    /** The syllables of each reading of a surname, the usual one first; a compound counts before its first character. */
    record Surname(int characters, List<List<String>> readings) {}

    /** The surname with which a name begins; null where the table does not have it. */
    static Surname of(String name) {
        int characters = name.codePointCount(0, name.length());
        for (int length = Math.min(LONGEST, characters - 1); length > 0; length--) {
            List<List<String>> readings = READINGS.get(name.substring(0, name.offsetByCodePoints(0, length)));
            if (readings != null) {
                return new Surname(length, readings);
            }
        }
        return null;
    }

    private static Map<String, List<List<String>>> read() {
        Properties table = new Properties();
        try (InputStream file = SurnameReadings.class.getResourceAsStream(TABLE)) {
            table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<List<String>>> readings = new HashMap<>();
        table.stringPropertyNames()
                .forEach(surname -> readings.put(
                        surname,
                        Arrays.stream(table.getProperty(surname).split(","))
                                .map(reading -> List.of(reading.split(" ")))
                                .toList()));
        return readings;
    }
}
