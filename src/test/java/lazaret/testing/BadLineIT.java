package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A tablet that makes each call twice and loses half of the answers ends where one on a good line does. */
class BadLineIT {

    @Test
    void repeatedCallsAndLostAnswersChangeNothing() {
        Product product = Products.empty();
        try (Sql sql = product.sql()) {
            List<String> good = new DayAtAHotel(product, sql, "LINE-GOOD", Tablet.onAGoodLine()).tell();
            assertThat(good).hasSizeGreaterThan(60).noneMatch(line -> line.contains("REFUSED"));
            for (long seed = 1; seed <= 3; seed++) {
                String code = "LINE-BAD" + seed;
                List<String> bad = new DayAtAHotel(product, sql, code, Tablet.onABadLine(seed)).tell();
                assertThat(bad).as("seed " + seed).isEqualTo(good);
            }
        }
    }

    @Test
    void aFileThatIsSentTwiceIsTakenOnce() {
        Product product = Products.empty();
        Api manager = product.stranger().as("facility-manager.all", Staff.PASSWORD);
        try (Sql sql = product.sql()) {
            Hotel.build(sql, "LINE-FILE", 1);
            byte[] file = (DemoFiles.lines("rooms").get(0) + "\nLINE-FILE,1层,FLOOR,CONTAMINATED,901,1,Y,N,Y,N\n")
                    .getBytes(StandardCharsets.UTF_8);
            long before = sql.count("select count(*) from import_job");
            Supplier<Answer> call = () -> manager.postFile("api/imports/rooms", file, "line-file");
            List<Answer> answers = Together.run(List.of(call, call));
            assertThat(answers).allMatch(answer -> answer.status() == 202);
            assertThat(answers.get(0).body()).isEqualTo(answers.get(1).body());
            assertThat(sql.count("select count(*) from import_job")).isEqualTo(before + 1);
        }
    }
}
