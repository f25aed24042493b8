package lazaret.exchange.imports;

import java.io.Serializable;
import java.util.List;

/**
 * What a file looks like to us before it is imported.
 *
 * @param kind the word of {@link ImportKind}
 * @param rows how many lines with data it has
 * @param columns those of the file, in its order; no more than a screen can hold
 * @param fields what they can be taken for, in the order of the template
 */
public record ImportPreview(
        String ticket, String kind, String fileName, int rows, List<Column> columns, List<Field> fields)
        implements Serializable {

    /**
     * One column of the file.
     *
     * @param pointer the field that it fills; "" if it is passed over
     * @param samples its first cells
     */
    public record Column(int place, String title, String pointer, List<String> samples) implements Serializable {}

    /**
     * Something that a row can say.
     *
     * @param title of the template, in the reader's language
     */
    public record Field(String pointer, String title, boolean required) implements Serializable {}

    public ImportPreview {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }
}
