package lazaret.clearance.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lazaret.clearance.CourseFacts;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.IsolationCourse;
import lazaret.testing.Database;
import lazaret.testing.Sql;
import org.junit.jupiter.api.Test;

/** Clinical findings on the way into the database and back as facts of a course. */
class AnswersTest {
    private static final Instant AT = Instant.parse("2022-11-20T02:00:00Z");
    private static final Instant NOW = Instant.parse("2022-11-24T00:00:00Z");

    @Test
    void whatWasAnsweredCountsUntilItIsTakenBack() {
        try (Database database = Database.empty();
                Sql sql = database.sql()) {
            sql.run(
                    "insert into person (id, number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                            + " values (7, 'P7', '某', 'F', '1980-01-01', 'PASSPORT', 'P7', '2022-11-18', 'test')");
            Answered stable = new Answered(AT, ClinicalAnswer.STABLE);
            Answered unstable = new Answered(AT, ClinicalAnswer.UNSTABLE);
            Answered later = new Answered(NOW.plusSeconds(1), ClinicalAnswer.RECOVERED);
            database.inTransaction(em -> {
                Answers answers = new Answers(em);
                assertThat(answers.add(7, stable, "test")).isTrue();
                assertThat(answers.add(7, stable, "test")).isFalse();
                assertThat(answers.add(7, unstable, "test")).isTrue();
                return answers.add(7, later, "test");
            });
            assertThat(course(database).answers()).containsExactlyInAnyOrder(stable, unstable);
            database.inTransaction(em -> {
                Answers answers = new Answers(em);
                assertThat(answers.withdraw(7, unstable, "看错人", "test")).isTrue();
                return assertThat(answers.withdraw(7, unstable, "看错人", "test")).isFalse();
            });
            assertThat(course(database).answers()).containsExactly(stable);
            database.inTransaction(em -> {
                Answers answers = new Answers(em);
                assertThat(answers.add(7, unstable, "test")).isTrue();
                assertThat(answers.add(7, unstable, "test")).isFalse();
                return assertThat(answers.withdraw(7, unstable, "又看错", "test")).isTrue();
            });
            assertThat(course(database).answers()).containsExactly(stable);
            database.inTransaction(em -> {
                AnswerTable.Entry again = new AnswerTable.Entry(7, unstable);
                // a list that is sent again does not bring back what a clinician took back
                assertThat(new AnswerTable(em).known(List.of(again))).containsExactly(again);
                return assertThat(new Answers(em).add(7, unstable, "test")).isTrue();
            });
            assertThat(course(database).answers()).containsExactlyInAnyOrder(stable, unstable);
            assertThat(sql.count("select count(*) from clinical_answer")).isEqualTo(7);
            assertThat(sql.refusedBy("delete from clinical_answer")).isEqualTo("facts_are_never_changed");
            assertThat(sql.refusedBy("update clinical_answer set answer = 'STABLE'"))
                    .isEqualTo("facts_are_never_changed");
        }
    }

    @Test
    void aSampleKnowsItsLaboratoryAndItsReagent() {
        try (Database database = Database.empty();
                Sql sql = database.sql()) {
            sql.run(
                    "insert into person (id, number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                            + " values (7, 'P7', '某', 'F', '1980-01-01', 'PASSPORT', 'P7', '2022-11-18', 'test')");
            sql.run("insert into specimen (person_id, sampled_at, site, laboratory, reagent, recorded_by)"
                    + " values (7, '2022-11-20', 'OTHER', '甲', '一', 'test')");
            assertThat(course(database).samples()).singleElement().satisfies(sample -> {
                assertThat(sample.laboratory()).isEqualTo("甲");
                assertThat(sample.reagent()).isEqualTo("一");
                assertThat(sample.isPending()).isTrue();
            });
        }
    }

    private static IsolationCourse course(Database database) {
        return database.inTransaction(
                em -> new CourseFacts(em).load(List.of(7L), NOW).get(7L));
    }
}
