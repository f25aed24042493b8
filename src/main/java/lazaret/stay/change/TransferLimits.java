package lazaret.stay.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.person.Category;
import lazaret.platform.Column;

/**
 * Within how many hours somebody has to be fetched, by the dated numbers of the place. Where no number is given there is no
 * limit, and nobody invents one. Reads the table of these numbers, not the package of transfers.
 */
@ApplicationScoped
public class TransferLimits {
    private static final int SECONDS_OF_AN_HOUR = 3600;

    private static final String SQL = """
            select n.category, n.from_day, n.value from transfer_number n
            where n.name = 'LIMIT_HOURS' and n.category is not null order by n.from_day desc, n.id desc""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** The numbers of one moment, to be asked for many people. */
    public record Numbers(List<Number> all) {
        /**
         * The limit that holds for somebody who turned positive: that of the category of now, else that of the category
         * before, under which it was found.
         *
         * @param before null where none is known
         */
        public Optional<Duration> limit(Category now, Category before, LocalDate day) {
            return Stream.of(Optional.of(now), Optional.ofNullable(before))
                    .flatMap(Optional::stream)
                    .map(category -> of(category, day))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Duration> of(Category category, LocalDate day) {
            return all.stream()
                    .filter(n -> n.category() == category && !n.from().isAfter(day))
                    .findFirst()
                    .flatMap(n -> Optional.ofNullable(n.hours()))
                    .map(hours -> Duration.ofSeconds(hours.multiply(BigDecimal.valueOf(SECONDS_OF_AN_HOUR))
                            .longValue()));
        }
    }

    /** @param hours null: from that day on there is no number */
    public record Number(Category category, LocalDate from, BigDecimal hours) {}

    public Numbers load() {
        List<?> rows = em.createNativeQuery(SQL).getResultList();
        return new Numbers(rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Number(Category.valueOf((String) r[0]), Column.day(r[1]), (BigDecimal) r[2]))
                .toList());
    }
}
