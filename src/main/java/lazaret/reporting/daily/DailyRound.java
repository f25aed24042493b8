package lazaret.reporting.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import lazaret.reporting.daily.ListDailyReports.Line;

/** The reports of all facilities of a day, and what can be added up of them. */
public record DailyRound(LocalDate day, List<Line> lines) {
    public DailyRound {
        lines = List.copyOf(lines);
    }

    public long count(DailyState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Reports whose figures no sum has: missing is not zero. */
    public long unreported() {
        return lines.stream().filter(line -> !line.state().isReported()).count();
    }

    /** Of those who reported; empty where nobody did, which is not 0. */
    public OptionalLong sum(DailyItem item) {
        return lines.stream()
                .filter(line -> line.state().isReported())
                .mapToLong(line -> line.figures().get(item))
                .reduce(Long::sum);
    }
}
