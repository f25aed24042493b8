package lazaret.transfer.visit;

import java.time.ZoneId;

/** By which the outside knows series and visits: {@code VS} and {@code V} with the record's id. */
final class VisitNumbers {
    /** The wall of the hospitals. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String SERIES = "VS";
    private static final String VISIT = "V";

    private VisitNumbers() {}

    static String series(long id) {
        return SERIES + id;
    }

    static String visit(long id) {
        return VISIT + id;
    }

    /** 0 where it is none. */
    static long seriesId(String number) {
        return id(SERIES, number);
    }

    static long visitId(String number) {
        return id(VISIT, number);
    }

    private static long id(String prefix, String number) {
        return number != null && number.matches(prefix + "\\d{1,18}")
                ? Long.parseLong(number.substring(prefix.length()))
                : 0;
    }
}
