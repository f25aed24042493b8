package lazaret.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Topics fit into notifications, however many there are. */
class PayloadTest {
    @Test
    void everyTopicArrivesAndNoNotificationIsTooLong() {
        Set<String> topics = IntStream.range(0, 3_000)
                .mapToObj(i -> Topic.ofFacility("方舱医院" + i))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> payloads = Payload.of(topics);
        assertThat(payloads)
                .hasSizeGreaterThan(1)
                .allMatch(payload -> payload.getBytes(StandardCharsets.UTF_8).length < 8_000);
        assertThat(payloads.stream().flatMap(payload -> Payload.topics(payload).stream()))
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void whereEverybodyIsToldOnlyAccountsAreToldBesides() {
        assertThat(Payload.of(Set.of(Topic.EVERYTHING, Topic.CITY, "facility:H01")))
                .containsExactly("*");
        assertThat(Payload.topics(Payload.of(Set.of(Topic.EVERYTHING, Topic.CITY, Topic.ACCESS))
                        .get(0)))
                .containsExactlyInAnyOrder(Topic.EVERYTHING, Topic.ACCESS);
    }
}
