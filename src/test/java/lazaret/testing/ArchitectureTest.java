package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the packages hold for the product, and each of them catches the offender planted for it. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lazaret");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("offenders");

    private static final Map<String, Function<String, ArchRule>> RULES = Map.of(
            "web", Architecture::webIsImportedByNobody,
            "circles", Architecture::packagesFormNoCircle,
            "persistence", Architecture::pagesHoldNoPersistence,
            "jasper", Architecture::onlyReportingKnowsJasper,
            "clock", Architecture::nowComesFromTheClock,
            "roles", Architecture::useCasesNameTheirRoles,
            "names", Architecture::namesAreOfTheField);

    static Stream<String> capabilities() {
        return Architecture.capabilities();
    }

    @Test
    void theProductIsThere() {
        assertThat(PRODUCT).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void aCapabilityImportsOnlyWhatItsArrowAllows(String capability) {
        Architecture.arrowsOf("lazaret", capability).check(PRODUCT);
    }

    @ParameterizedTest
    @CsvSource({"web", "circles", "persistence", "jasper", "clock", "roles", "names"})
    void theProductKeepsTheRule(String rule) {
        RULES.get(rule).apply("lazaret").check(PRODUCT);
    }

    @ParameterizedTest
    @CsvSource({
        "platform, PlatformThatKnowsAccess",
        "access, AccessThatKnowsPeople",
        "facility, StockThatKnowsStays",
        "person, PersonThatKnowsTheStock",
        "hygiene, DisinfectionThatKnowsRooms",
        "live, BoardsThatKnowStays",
        "clearance, ClearanceThatSeesStays",
        "stay, StayThatKnowsReports",
        "living, RequestThatKnowsTests",
        "certificate, PaperThatKnowsReports",
        "followup, FollowUpThatKnowsReports",
        "transfer, TransferThatKnowsReports",
        "reporting, ReportThatKnowsTheInterface",
        "command, BoardThatKnowsTheInterface",
        "launch, LauncherThatKnowsPeople"
    })
    void anArrowCatchesItsOffender(String capability, String offender) {
        assertCaught(Architecture.arrowsOf("offenders", capability), offender);
    }

    @ParameterizedTest
    @CsvSource({
        "web, StayThatKnowsAPage",
        "circles, StayThatComesBack",
        "persistence, PageWithAQuery",
        "jasper, StayThatPrints",
        "clock, StayWithItsOwnInstant",
        "clock, StayWithItsOwnDay",
        "clock, StayWithItsOwnMillis",
        "clock, StayWithItsOwnClock",
        "roles, UseCaseForEverybody",
        "names, StayManager"
    })
    void aRuleCatchesItsOffender(String rule, String offender) {
        assertCaught(RULES.get(rule).apply("offenders"), offender);
    }

    private static void assertCaught(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(OFFENDERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }
}
