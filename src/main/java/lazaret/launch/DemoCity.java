package lazaret.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final Path loaded;

    DemoCity(Settings settings) {
        this.settings = settings;
        this.loaded = settings.data().resolve("demo-loaded");
    }

    void load() throws Problem {
        if (Files.exists(loaded)) {
            return;
        }
        try {
            TimeShift shift = TimeShift.since(moment());
            DemoClient manager = DemoClient.signIn(settings, "manager");
            for (String kind : BY_MANAGER) {
                manager.importFile(kind, shift.apply(read(kind)));
            }
            DemoClient clinician = DemoClient.signIn(settings, "clinician");
            for (String kind : BY_CLINICIAN) {
                clinician.importFile(kind, shift.apply(read(kind)));
            }
            DemoClient.signIn(settings, "dispatcher").importFile("ambulances", shift.apply(read("ambulances")));
            cleanRooms(shift);
            Files.createFile(loaded);
        } catch (IOException e) {
            throw new Problem("演示数据未能载入：" + e.getMessage(), "The demo city could not be loaded: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** When the demo began; kept, so that a second attempt moves the times by as much as the first. */
    private Instant moment() throws IOException {
        Path file = settings.data().resolve("demo-moment");
        if (!Files.exists(file)) {
            Files.writeString(file, Instant.now().toString());
        }
        return Instant.parse(Files.readString(file).trim());
    }

    private void cleanRooms(TimeShift shift) throws IOException, InterruptedException {
        Set<String> beds = leftLongAgo(shift);
        DemoClient hygiene = DemoClient.signIn(settings, "hygiene");
        DemoClient verifier = DemoClient.signIn(settings, "hygiene2");
        Instant finished = moment().minusSeconds(3600);
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
