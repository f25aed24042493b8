package lazaret.person.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.stay.story.Story;
import lazaret.stay.story.StoryEvent;

/**
 * An exposure that counts, in the words of the page.
 *
 * @param indexCase null where none is known
 * @param words where and how, and who recorded it
 * @param last whether it starts the clock
 */
public record Exposed(String number, Instant at, String indexCase, String words, boolean last) {

    /** Those that were neither replaced nor taken back, the latest first. */
    static List<Exposed> of(Story story) {
        List<Exposed> exposures = story.events().stream()
                .filter(e -> !e.struck())
                .flatMap(Exposed::of)
                .sorted(Comparator.comparing(Exposed::at).reversed())
                .toList();
        return exposures.stream()
                .map(x -> new Exposed(x.number, x.at, x.indexCase, x.words, x == exposures.get(0)))
                .toList();
    }

    private static Stream<Exposed> of(StoryEvent e) {
        String words = Stream.of(e.detail(), e.by()).filter(w -> w != null).collect(Collectors.joining(" · "));
        return switch (e.kind()) {
            case EXPOSURE -> Stream.of(new Exposed(e.number(), e.at(), e.place(), words, false));
            case EXPOSURE_CORRECTED ->
                e.second() == null
                        ? Stream.empty()
                        : Stream.of(new Exposed(e.number(), Instant.parse(e.second()), e.place(), words, false));
            default -> Stream.empty();
        };
    }
}
