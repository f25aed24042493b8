package lazaret.clearance.library;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The demo city, later tests included, as dossiers of those present at a moment. */
final class CityDossiers {
    private static final Path FOLDER = Path.of("src/main/resources/lazaret/demo");
    private static final int DAY = 24 * 60;

    private final Map<String, String[]> people = new HashMap<>();
    private final Map<String, List<String[]>> tests = new HashMap<>();
    private final Map<String, List<String[]>> health = new HashMap<>();
    private final Map<String, List<String[]>> rooms = new HashMap<>();

    CityDossiers() throws IOException {
        rows("people.csv").forEach(r -> people.put(r[0], r));
        rows("tests.csv").forEach(r -> add(tests, r[0], r));
        rows("tests-later.csv").forEach(r -> add(tests, r[0], r));
        rows("health.csv").forEach(r -> add(health, r[0], r));
        rows("stays.csv").forEach(r -> add(rooms, r[1] + "/" + r[2], r));
    }

    /** @param now minutes */
    List<Dossier> presentAt(int now) {
        List<Dossier> present = new ArrayList<>();
        for (Map.Entry<String, List<String[]>> room : rooms.entrySet()) {
            boolean hotel = room.getKey().startsWith("H");
            for (String[] stay : room.getValue()) {
                boolean here = !stay[5].isEmpty()
                        && Dossier.minutes(stay[5]) <= now
                        && (stay[6].isEmpty() || Dossier.minutes(stay[6]) > now);
                if (here) {
                    present.add(new Dossier(
                            people.get(stay[0]),
                            stay[5],
                            tests.getOrDefault(stay[0], List.of()),
                            health.getOrDefault(stay[0], List.of()),
                            List.of(),
                            hotel ? roommates(stay, room.getValue()) : List.of(),
                            null));
                }
            }
        }
        return present;
    }

    private List<String[]> roommates(String[] mine, List<String[]> room) {
        List<String[]> positives = new ArrayList<>();
        for (String[] other : room) {
            boolean met =
                    !other[0].equals(mine[0]) && !other[5].isEmpty() && !apart(mine, other) && !apart(other, mine);
            for (String[] t : met ? tests.getOrDefault(other[0], List.of()) : List.<String[]>of()) {
                int day = Math.floorDiv(Dossier.minutes(t[2]), DAY);
                if ((t[5].equals("阳性") || HandSamples.low(t, 35)) && on(mine, day) && on(other, day)) {
                    positives.add(new String[] {t[2], t[8]});
                }
            }
        }
        return positives;
    }

    private static boolean apart(String[] first, String[] second) {
        return !first[6].isEmpty() && Dossier.minutes(first[6]) <= Dossier.minutes(second[5]);
    }

    private static boolean on(String[] stay, int day) {
        return Math.floorDiv(Dossier.minutes(stay[5]), DAY) <= day
                && (stay[6].isEmpty() || day <= Math.floorDiv(Dossier.minutes(stay[6]), DAY));
    }

    private static void add(Map<String, List<String[]>> drawer, String key, String[] row) {
        drawer.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    private static List<String[]> rows(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            reader.skip(1); // the byte order mark
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(CSVRecord::values)
                    .toList();
        }
    }
}
