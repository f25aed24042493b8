package lazaret.benchmark;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.policy.ShippedPolicies;
import lazaret.stay.departure.IsolationCourses;
import lazaret.testing.Database;

/** The verdicts of everybody inside, as a list page needs them: read from the facts and judged, whoever they are. */
final class Verdicts {
    static final String NAME = "clearance of 10,000 people inside";
    static final double AIM = 200;

    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 20;
    private static final int TIMES = 40;

    private Verdicts() {}

    static Figures measure() throws IOException {
        try (Database database = Database.empty()) {
            seed(database);
            List<Long> people = LongStream.rangeClosed(1, PEOPLE).boxed().toList();
            AdoptedPolicies adopted = ShippedPolicies.adopted();
            for (int i = 0; i < WARM_UP; i++) {
                database.inTransaction(em -> judge(em, people, adopted));
            }
            long begun = System.nanoTime();
            long[] latencies = LongStream.range(0, TIMES)
                    .map(i -> database.inTransaction(em -> judge(em, people, adopted)))
                    .sorted()
                    .toArray();
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            return new Figures(latencies, time, Duration.ZERO, Duration.ZERO);
        }
    }

    /** Nanoseconds for all of them. */
    private static long judge(EntityManager em, List<Long> people, AdoptedPolicies adopted) {
        long begun = System.nanoTime();
        Instant now = Instant.now();
        Map<Long, IsolationCourse> courses = new IsolationCourses(em).of(people, now);
        long held = courses.values().stream()
                .filter(course -> !Clearance.assess(course, adopted, now).clear())
                .count();
        if (held != PEOPLE) {
            throw new IllegalStateException("on the fifth day nobody leaves, but " + held + " were held");
        }
        return System.nanoTime() - begun;
    }

    private static void seed(Database database) throws IOException {
        try (InputStream in = Verdicts.class.getResourceAsStream("verdicts.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            Stream.of(text.split(";\\s*\n"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .forEach(database::run);
        }
    }

    /** For this figure alone. */
    public static void main(String[] arguments) throws IOException {
        double median = measure().percentile(0.5);
        System.out.printf("%s: median %.0f ms, %s%n", NAME, median, median <= AIM ? "met" : "missed");
    }
}
