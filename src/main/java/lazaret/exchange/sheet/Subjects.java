package lazaret.exchange.sheet;

import java.util.List;
import lazaret.clearance.Subject;

/** Whom a row is about, in lists that name people by register number, by paper, or by both. */
final class Subjects {
    static final Column PERSON = Column.optional("/person", "登记号|登记编号|人员编号|人员登记号|person|person number|register number");
    static final Column PAPER =
            Column.optional("/paper", "证件号码|证件号|身份证号|身份证号码|身份证|公民身份号码|paper number|id number|id card");

    private Subjects() {}

    static Subject read(Cells cells) {
        Subject subject = new Subject(cells.code(PERSON), cells.code(PAPER));
        if (subject.number() == null
                && subject.paper() == null
                && cells.refusals().isEmpty()) {
            Column column = cells.has(PERSON) ? PERSON : PAPER;
            cells.refuse(column, SheetRefusal.CELL_IS_EMPTY, column.title());
        }
        return subject;
    }

    /** The titles of a file about people it names one way or the other. */
    static Header header(List<String> titles, List<Column> columns, Mapping mapping) {
        Header header = new Header(titles, columns, mapping);
        if (!header.has(PERSON) && !header.has(PAPER)) {
            throw SheetRefusal.COLUMNS_ARE_MISSING
                    .refusal(List.of(PERSON.title()))
                    .asException();
        }
        return header;
    }
}
