package lazaret.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The demo city, loaded as a customer would load one: by the product's own import, under demo accounts. All times move so
 * that the city's moment is the moment of the first start; a start that was interrupted goes on where it stopped.
 */
final class DemoCity {
    private static final List<String> BY_MANAGER = List.of("facilities", "rooms", "people", "stays");
    private static final List<String> BY_CLINICIAN = List.of("tests", "health");

    /** Rooms left longer ago than this are clean again in the demo; the others wait for their disinfection. */
    private static final int HOURS_UNTIL_CLEAN = 24;

    private final Settings settings;
    private final DatabaseAddress database;

    DemoCity(Settings settings, DatabaseAddress database) {
        this.settings = settings;
        this.database = database;
    }

    void load() throws Problem {
        try (DemoMarks marks = DemoMarks.of(database)) {
            if (!marks.loaded()) {
                load(marks.moment());
                marks.setLoaded();
            }
        } catch (IOException | SQLException e) {
            throw new Problem("演示数据未能载入：" + e.getMessage(), "The demo city could not be loaded: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void load(Instant moment) throws IOException, InterruptedException {
        TimeShift shift = TimeShift.since(moment);
        DemoClient manager = DemoClient.signIn(settings, "manager");
        for (String kind : BY_MANAGER) {
            manager.importFile(kind, shift.apply(read(kind)));
        }
        DemoClient clinician = DemoClient.signIn(settings, "clinician");
        for (String kind : BY_CLINICIAN) {
            clinician.importFile(kind, shift.apply(read(kind)));
        }
        DemoClient.signIn(settings, "dispatcher").importFile("ambulances", shift.apply(read("ambulances")));
        cleanRooms(shift, moment.minusSeconds(3600));
    }

    private void cleanRooms(TimeShift shift, Instant finished) throws IOException, InterruptedException {
        Set<String> beds = leftLongAgo(shift);
        DemoClient hygiene = DemoClient.signIn(settings, "hygiene");
        DemoClient verifier = DemoClient.signIn(settings, "hygiene2");
        for (String bed : beds) {
            hygiene.disinfect(bed, finished).ifPresent(number -> verifier.verify(number, finished.plusSeconds(1200)));
        }
    }

    // One bed for each room of a hotel, since the room is disinfected as a whole; every bed elsewhere.
    private static Set<String> leftLongAgo(TimeShift shift) throws IOException {
        List<String> lines = new ArrayList<>(read("stays").lines().toList());
        Set<String> rooms = new LinkedHashSet<>();
        Set<String> inUse = new LinkedHashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String room = cells[1] + "-" + cells[2];
            boolean hotel = cells[1].startsWith("H");
            if (cells[6].isEmpty() || shift.hoursBeforeMoment(cells[6]) < HOURS_UNTIL_CLEAN) {
                inUse.add(room);
            } else if (!hotel || cells[3].equals("1")) {
                rooms.add(room + "-" + cells[3]);
            }
        }
        rooms.removeIf(bed -> bed.startsWith("H") && inUse.contains(bed.substring(0, bed.lastIndexOf('-'))));
        return rooms;
    }

    private static String read(String kind) throws IOException {
        try (InputStream file = DemoCity.class.getResourceAsStream("/lazaret/demo/" + kind + ".csv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
