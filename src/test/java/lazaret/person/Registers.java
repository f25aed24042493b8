package lazaret.person;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Register files as an import reads them; a row with a cell that cannot be read at all is left out. */
final class Registers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static final Instant FOUND = Instant.parse("2022-11-24T00:00:00Z");

    private Registers() {}

    static List<PersonRow> rows(String resource, String charset) {
        URL file = Registers.class.getResource(resource);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<PersonRow> rows = new ArrayList<>();
        try (var reader = new InputStreamReader(file.openStream(), Charset.forName(charset))) {
            if ("UTF-8".equals(charset)) {
                reader.read(); // the byte order mark
            }
            int line = 0;
            for (CSVRecord record : format.parse(reader)) {
                line++;
                try {
                    rows.add(row(line, record));
                } catch (DateTimeException e) {
                    continue; // refused by the reader of cells
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static PersonRow row(int line, CSVRecord r) {
        Set<Need> needs = Stream.of(r.get("特殊需求").split(";"))
                .flatMap(word -> Need.fromWord(word).stream())
                .collect(Collectors.toSet());
        return new PersonRow(
                line,
                r.get("登记号"),
                new Registration(
                        r.get("姓名"),
                        Sex.fromWord(r.get("性别")).orElse(null),
                        null,
                        new Paper(PaperType.fromWord(r.get("证件类型")).orElse(null), r.get("证件号码")),
                        r.get("电话"),
                        r.get("区县"),
                        r.get("现住址"),
                        Category.fromWord(r.get("人员类别")).orElse(null),
                        ClinicalType.fromWord(r.get("临床分型")).orElse(null),
                        r.get("家庭号"),
                        null,
                        time(r.get("发现时间")),
                        time(r.get("末次接触时间")),
                        needs));
    }

    private static Instant time(String cell) {
        return cell.isBlank()
                ? null
                : LocalDateTime.parse(cell, TIME).atZone(Person.ZONE).toInstant();
    }

    /** A woman or a man found at {@link #FOUND}, by birth date and order number. */
    static PersonRow row(int line, String number, String birth, int order, String name) {
        return new PersonRow(
                line,
                number,
                new Registration(
                        name,
                        null,
                        null,
                        new Paper(PaperType.RESIDENT_ID, Cards.number(birth, order)),
                        "",
                        "",
                        "",
                        Category.CLOSE_CONTACT,
                        null,
                        null,
                        null,
                        FOUND,
                        FOUND,
                        null));
    }
}
