package lazaret.clearance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.policy.LocalVersions;
import lazaret.clearance.policy.ShippedPolicies;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every set of the library adopted in turn: who may leave on each day until 10 December 2022, and what keeps the others
 * back, told by the product and by hand. What the files do not tell is thrown from a seed.
 */
class LibraryRecomputedTest {
    private static final long SEED = 20221124;
    private static final int SEEDED = 2500;
    private static final int OFTEN = 50;
    private static final List<String> CONTACTS_8 = List.of("PC8-close", "PC8-secondary", "PC8-inbound");
    private static final List<List<String>> SETS = List.of(
            both(List.of("DT7", "AS1", "SUSP"), CONTACTS_8),
            both(List.of("DT8", "AS1", "SUSP"), CONTACTS_8),
            List.of("DT9-mild", "DT9-hosp", "SUSP", "PC9-close", "PC9-inbound", "PC9-highrisk", "PC9-secondary"),
            List.of("DT9-mild", "DT9-hosp", "TW20-close", "TW20-inbound", "TW20-highrisk", "TW20-secondary"),
            List.of("DT10", "TEN"),
            List.of("WHO-2020-05-symptomatic", "WHO-2020-05-asymptomatic"),
            List.of("IN-2020-05-mild", "IN-2020-05-moderate", "IN-2020-05-severe"),
            List.of("LOCAL-contacts", "LOCAL-patients"));
    private static final Map<String, PolicyVersion> LIBRARY = library();
    /** What the demo files alone decide either way often enough; the rest is thrown from the seed. */
    private static final Set<String> TOLD_BY_THE_FILES = Set.of(
            "DT7 CONSECUTIVE_NEGATIVES",
            "DT7 SYMPTOMS_IMPROVED",
            "DT7 IMAGING_IMPROVED",
            "DT8 CONSECUTIVE_NEGATIVES",
            "AS1 CONSECUTIVE_NEGATIVES",
            "AS1 MINIMUM_DAYS",
            "DT9-mild CONSECUTIVE_NEGATIVES",
            "DT9-mild TEMPERATURE_NORMAL",
            "DT9-mild SYMPTOMS_IMPROVED",
            "DT9-hosp CONSECUTIVE_NEGATIVES",
            "DT9-hosp SYMPTOMS_IMPROVED",
            "DT9-hosp IMAGING_IMPROVED",
            "DT10 TEMPERATURE_NORMAL",
            "DT10 IMAGING_IMPROVED",
            "WHO-2020-05-asymptomatic MINIMUM_DAYS",
            "PC8-close MINIMUM_DAYS",
            "PC8-secondary MINIMUM_DAYS",
            "PC8-inbound MINIMUM_DAYS",
            "PC9-close MINIMUM_DAYS",
            "PC9-close SCHEDULED_TESTS",
            "PC9-inbound SCHEDULED_TESTS",
            "PC9-highrisk MINIMUM_DAYS",
            "PC9-highrisk SCHEDULED_TESTS",
            "TW20-close MINIMUM_DAYS",
            "TW20-close SCHEDULED_TESTS",
            "TW20-inbound SCHEDULED_TESTS",
            "TW20-highrisk SCHEDULED_TESTS",
            "TEN SCHEDULED_TESTS");
    /** What is no longer determined keeps nobody. */
    private static final Set<CriterionCode> NEVER_UNMET = EnumSet.of(CriterionCode.NO_LONGER_DETERMINED);

    /** How often the criterion of a version was met, and how often not. */
    private final Map<String, int[]> seen = new TreeMap<>();

    private static Map<String, PolicyVersion> library() {
        Map<String, PolicyVersion> library = new TreeMap<>();
        ShippedPolicies.all().forEach(shipped -> library.put(shipped.version().id(), shipped.version()));
        // surfaces are asked for by no version that comes with the product
        library.put("LOCAL-contacts", LocalVersions.contacts(3));
        library.put("LOCAL-patients", LocalVersions.patients(48));
        return library;
    }

    @Test
    void everySetTellsTheSameOfTheCityAsAHandDoes() throws IOException {
        CityDossiers city = new CityDossiers();
        for (LocalDate day = LocalDate.of(2022, 11, 24);
                day.isBefore(LocalDate.of(2022, 12, 11));
                day = day.plusDays(1)) {
            String now = day + " 08:00";
            List<Dossier> present = city.presentAt(Dossier.minutes(now));
            assertThat(present).hasSizeGreaterThan(1000);
            compare(present, now);
        }
        assertOften(TOLD_BY_THE_FILES);
    }

    @Test
    void everySetTellsTheSameOfThePeopleOfTheSeedAsAHandDoes() {
        List<Dossier> people = new SeededDossiers(SEED).people(SEEDED);
        for (int day = 16; day <= 25; day += 3) {
            compare(people, "2022-11-" + day + " 15:00");
        }
        assertOften(LIBRARY.values().stream()
                .flatMap(version -> version.criteria().stream().map(c -> name(version.id(), c.code())))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void compare(List<Dossier> people, String now) {
        for (List<String> set : SETS) {
            AdoptedPolicies adopted = new AdoptedPolicies(set.stream()
                    .map(id -> new AdoptedPolicies.Adoption(LIBRARY.get(id), LocalDate.of(2022, 1, 1)))
                    .toList());
            for (Dossier person : people) {
                Clearance verdict = Clearance.assess(DossierCourse.of(person, now), adopted, DossierCourse.at(now));
                String version = by(set, person, now);
                assertThat(verdict.policyId().orElse("none"))
                        .as(person.number())
                        .isEqualTo(version);
                if (!version.equals("none")) {
                    assertThat(codes(verdict))
                            .as(person.number() + " under " + version + " at " + now)
                            .isEqualTo(HandLibrary.unmet(version, person, Dossier.minutes(now)));
                    verdict.criteria().forEach(finding -> count(version, finding));
                }
            }
        }
    }

    private static String codes(Clearance verdict) {
        return new TreeSet<>(verdict.unmet().stream().map(f -> f.code().name()).toList()).toString();
    }

    private void count(String version, Finding finding) {
        seen.computeIfAbsent(name(version, finding.code()), c -> new int[2])[finding.met() ? 0 : 1]++;
    }

    private static String name(String version, CriterionCode code) {
        return version + " " + code;
    }

    private void assertOften(Set<String> criteria) {
        SoftAssertions softly = new SoftAssertions();
        for (String criterion : criteria) {
            int[] times = seen.getOrDefault(criterion, new int[2]);
            boolean neverUnmet =
                    NEVER_UNMET.contains(CriterionCode.valueOf(criterion.split(" ")[1]));
            softly.assertThat(times[0]).as(criterion + " met").isGreaterThanOrEqualTo(OFTEN);
            softly.assertThat(neverUnmet ? OFTEN : times[1])
                    .as(criterion + " unmet")
                    .isGreaterThanOrEqualTo(OFTEN);
        }
        softly.assertAll();
    }

    /** Whom a set's versions are for, once more by hand. */
    private static String by(List<String> set, Dossier d, String now) {
        String type = d.person()[10];
        boolean sixty = Integer.parseInt(d.person()[5].substring(6, 14)) + 610_000 <= date(now);
        boolean risky = sixty || List.of("高血压", "透析").contains(d.person()[13]);
        List<String> fitting =
                switch (d.person()[9]) {
                    case "密接" -> List.of("PC8-close", "PC9-close", "TW20-close", "TEN", "LOCAL-contacts");
                    case "次密接" -> List.of("PC8-secondary", "PC9-secondary", "TW20-secondary");
                    case "入境人员" -> List.of("PC8-inbound", "PC9-inbound", "TW20-inbound", "LOCAL-contacts");
                    case "风险区人员" -> List.of("PC9-highrisk", "TW20-highrisk");
                    case "疑似病例" -> List.of("SUSP");
                    case "无症状感染者" -> List.of("AS1", "DT9-mild", "DT10", "WHO-2020-05-asymptomatic", "LOCAL-patients");
                    default -> ofConfirmed(type, risky);
                };
        return fitting.stream().filter(set::contains).findFirst().orElse("none");
    }

    private static List<String> ofConfirmed(String type, boolean risky) {
        String nine = type.equals("轻型") && !risky ? "DT9-mild" : "DT9-hosp";
        String india = type.equals("轻型") ? "mild" : type.equals("普通型") ? "moderate" : "severe";
        return List.of("DT7", "DT8", nine, "DT10", "WHO-2020-05-symptomatic", "IN-2020-05-" + india, "LOCAL-patients");
    }

    private static int date(String now) {
        return Integer.parseInt(now.substring(0, 10).replace("-", ""));
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
