package lazaret.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What each column of a file is taken for.
 *
 * @param pointers by place: the field that the column fills, {@code /paper/number}; "" for one that is passed over
 */
public record Mapping(List<String> pointers) {

    public Mapping {
        pointers = List.copyOf(pointers);
    }

    /** By titles and their synonyms alone; two columns that mean the same both get their field. */
    public static Mapping guess(List<String> titles, List<Column> columns) {
        return new Mapping(titles.stream()
                .map(title -> known(title, columns).map(Column::pointer).orElse(""))
                .toList());
    }

    static Optional<Column> known(String title, List<Column> columns) {
        return columns.stream().filter(column -> column.isCalled(title)).findFirst();
    }

    String pointer(int place) {
        return place < pointers.size() ? pointers.get(place) : "";
    }

    /** Required fields that no column fills, in the order of the template. */
    public List<Column> missing(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.required() && !pointers.contains(column.pointer()))
                .toList();
    }

    /**
     * Titles under which a file of the same columns is understood in the same way without help: the own one where it says
     * what the column is, else the one of the template; and none that would say what the column is not.
     *
     * @param passedOver makes of a title one that means nothing
     */
    public List<String> speakingTitles(
            List<String> titles, List<Column> columns, Locale language, UnaryOperator<String> passedOver) {
        List<String> speaking = new ArrayList<>(titles.size());
        for (int place = 0; place < titles.size(); place++) {
            String title = titles.get(place);
            String pointer = pointer(place);
            String means = known(title, columns).map(Column::pointer).orElse("");
            speaking.add(
                    means.equals(pointer)
                            ? title
                            : columns.stream()
                                    .filter(column -> Objects.equals(column.pointer(), pointer))
                                    .findFirst()
                                    .map(column -> column.title(language))
                                    .orElseGet(() -> passedOver.apply(title)));
        }
        return speaking;
    }
}
