package lazaret.person;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.testing.Database;

/**
 * How long a search among a million people takes, page and masks included, in milliseconds: by everything that can be
 * typed, by somebody who sees all and by somebody who may see none of the first 20,000. Prints each as met or missed.
 */
final class Searches {
    private static final double AIM = 100;
    private static final int PAGE = 51;
    private static final int WARM_UP = 12;
    private static final int TIMES = 21;

    private static final List<String> TYPED = List.of(
            "王",
            "王晓",
            "王晓华",
            "wang",
            "wangxiao",
            "wangxiaohua",
            "w",
            "wx",
            "wxh",
            "tanxiu",
            "txy",
            "zz",
            "138",
            "4711",
            "13814711",
            "B00500000",
            "不在此处",
            "XYZ-2022-000001",
            "201",
            "");

    private Searches() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.empty()) {
            seed(database);
            for (String text : TYPED) {
                measure(database, text, Optional.empty());
                measure(database, text, Optional.of(List.of("H02")));
            }
        }
    }

    private static void measure(Database database, String text, Optional<Collection<String>> facilities) {
        double[] taken = new double[TIMES];
        int found = 0;
        for (int i = -WARM_UP; i < TIMES; i++) {
            long begun = System.nanoTime();
            found = database.inTransaction(em -> new PersonSearch(em, Clock.systemUTC())
                    .find(text, "", PAGE, facilities)
                    .size());
            taken[Math.max(i, 0)] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(taken);
        double slow = taken[TIMES - 1];
        System.out.printf(
                "%-16s %-4s %3d found, median %6.1f ms, slowest %6.1f ms, %s%n",
                text,
                facilities.isPresent() ? "one" : "all",
                found,
                taken[TIMES / 2],
                slow,
                slow <= AIM ? "met" : "missed");
    }

    private static void seed(Database database) throws IOException {
        try (InputStream in = Searches.class.getResourceAsStream("/lazaret/benchmark/search.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            Stream.of(text.split(";\\s*\n"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .forEach(database::run);
        }
    }
}
