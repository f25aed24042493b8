package lazaret.exchange.call;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lazaret.platform.PlatformRefusal;

/**
 * What stands behind the question mark of an address. An empty parameter is the same as none, one that nobody asks for
 * is ignored; a refusal points at one with {@code ?name}.
 */
public final class Parameters {
    private final UriInfo uri;

    public Parameters(UriInfo uri) {
        this.uri = uri;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }

    /** A moment; a plus sign that arrived as a blank, as an unescaped one does, is still a plus sign. */
    public Optional<Instant> time(String name) {
        return read(name, ValueKind.TIME, text -> Moments.read(text.replace(' ', '+')));
    }

    /** A day of the calendar. */
    public Optional<LocalDate> day(String name) {
        return read(name, ValueKind.DAY, Moments::readDay);
    }

    /** Whose calendar counts, by its name in the tz database. */
    public Optional<ZoneId> zone(String name) {
        return read(name, ValueKind.ZONE, text -> Optional.of(text)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of));
    }

    public Optional<Boolean> truth(String name) {
        return read(name, ValueKind.TRUTH, text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return text(name).map(word -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> PlatformRefusal.VALUE_IS_NOT_KNOWN
                        .at(
                                "?" + name,
                                Json.shortened(word),
                                EnumSet.allOf(type).stream().map(Enum::name).toList())
                        .asException()));
    }

    /** A page of a list that is counted and not named. */
    public Page countedPage() {
        Page page = page();
        if (!page.after().matches("[0-9]{0,9}")) {
            throw PlatformRefusal.MALFORMED_VALUE
                    .at("?cursor", Json.shortened(text("cursor").orElse("")), ValueKind.CURSOR)
                    .asException();
        }
        return page;
    }

    public Page page() {
        String after = read("cursor", ValueKind.CURSOR, Page::opened).orElse("");
        int size = read("limit", ValueKind.PAGE_SIZE, Parameters::size).orElse(Page.USUAL);
        return new Page(after, size, address());
    }

    private static Optional<Integer> size(String text) {
        return text.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(size -> size >= 1 && size <= Page.LARGEST)
                : Optional.empty();
    }

    private <T> Optional<T> read(String name, ValueKind kind, Function<String, Optional<T>> reading) {
        return text(name).map(text -> reading.apply(text).orElseThrow(() -> PlatformRefusal.MALFORMED_VALUE
                .at("?" + name, Json.shortened(text), kind)
                .asException()));
    }

    private String address() {
        String filters = uri.getQueryParameters().keySet().stream()
                .filter(name -> !name.equals("cursor") && !name.equals("limit"))
                .sorted()
                .map(name -> Map.entry(name, text(name)))
                .filter(entry -> entry.getValue().isPresent())
                .map(entry ->
                        escaped(entry.getKey()) + "=" + escaped(entry.getValue().get()))
                .collect(Collectors.joining("&"));
        return uri.getRequestUri().getRawPath() + (filters.isEmpty() ? "" : "?" + filters);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
