package lazaret.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.exchange.table.Line;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalCode;
import lazaret.platform.RefusalException;

/** Which column of a file is which, by its titles. */
public final class Header {
    /** What our own error files add: not read, and not worth a word. */
    private static final Column REASON = Column.optional("", "错误原因|reason");

    private static final Set<RefusalCode> NAMING_THE_FIELD_FIRST =
            Set.of(PlatformRefusal.FIELD_IS_MISSING, PlatformRefusal.VALUE_IS_TOO_LONG);

    private final List<String> titles;
    private final Mapping mapping;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    /** @throws RefusalException if a required column is missing or one is there twice */
    public Header(List<String> titles, List<Column> columns) {
        this(titles, columns, Mapping.guess(titles, columns));
    }

    /** @throws RefusalException if a required column is missing or one is there twice */
    public Header(List<String> titles, List<Column> columns, Mapping mapping) {
        this.titles = titles.stream().map(String::strip).toList();
        this.mapping = mapping;
        for (int place = 0; place < titles.size(); place++) {
            settle(place, columns);
        }
        List<String> missing =
                mapping.missing(columns).stream().map(Column::title).toList();
        if (!missing.isEmpty()) {
            throw SheetRefusal.COLUMNS_ARE_MISSING.refusal(missing).asException();
        }
    }

    private void settle(int place, List<Column> columns) {
        String title = titles.get(place);
        String pointer = mapping.pointer(place);
        if (pointer.isEmpty()) {
            boolean known = Mapping.known(title, columns).isPresent();
            if (!title.isEmpty() && !known && !REASON.isCalled(title)) {
                ignored.add(title);
            }
            return;
        }
        if (columns.stream().noneMatch(column -> column.pointer().equals(pointer))) {
            throw new IllegalArgumentException("no column of this kind fills " + pointer);
        }
        Integer before = places.putIfAbsent(pointer, place);
        if (before != null) {
            throw SheetRefusal.COLUMN_IS_THERE_TWICE
                    .refusal(titles.get(before), title)
                    .asException();
        }
    }

    /** What each column of the file is taken for. */
    public Mapping mapping() {
        return mapping;
    }

    /** The titles that mean nothing to this kind of import. */
    public List<String> ignored() {
        return ignored;
    }

    boolean has(Column column) {
        return places.containsKey(column.pointer());
    }

    String cell(Line line, Column column) {
        Integer place = places.get(column.pointer());
        return place == null ? "" : line.cell(place);
    }

    /** The title as the file writes it; empty where the refusal is about the row as a whole. */
    public String titleOf(String pointer) {
        Integer place = places.get(pointer);
        return place == null ? "" : titles.get(place);
    }

    /** Sentences of the use cases speak of fields; whoever filled in the file knows its titles. */
    public Refusal inWordsOfTheFile(Refusal refusal) {
        String title = titleOf(refusal.pointer());
        if (title.isEmpty() || !NAMING_THE_FIELD_FIRST.contains(refusal.code())) {
            return refusal;
        }
        List<Object> arguments = new ArrayList<>(refusal.arguments());
        arguments.set(0, title);
        return new Refusal(refusal.code(), refusal.pointer(), arguments);
    }
}
