package lazaret.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the packages, for any root, so that they can be tried on planted offenders. */
final class Architecture {
    /** What each capability may import besides itself, access and platform. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("platform", List.of()),
            Map.entry("access", List.of()),
            Map.entry("facility", List.of()),
            Map.entry("person", List.of()),
            Map.entry("hygiene", List.of()),
            Map.entry("launch", List.of()),
            Map.entry("live", List.of()),
            Map.entry("clearance", List.of("person")),
            Map.entry("stay", List.of("facility", "person", "clearance", "hygiene")),
            Map.entry("transfer", List.of("stay", "clearance", "facility", "person", "hygiene", "living")),
            Map.entry("living", List.of("stay", "person", "facility")),
            Map.entry("followup", List.of("stay", "clearance", "person", "facility")),
            Map.entry("certificate", List.of("stay", "clearance", "person")),
            Map.entry(
                    "reporting",
                    List.of("facility", "person", "clearance", "hygiene", "stay", "certificate", "transfer")),
            Map.entry(
                    "command", List.of("facility", "person", "clearance", "hygiene", "stay", "transfer", "reporting")),
            Map.entry(
                    "exchange",
                    List.of(
                            "facility",
                            "person",
                            "clearance",
                            "hygiene",
                            "stay",
                            "transfer",
                            "reporting",
                            "followup")));

    /** Called by imports and at startup, where no caller carries a role: their callers ask for one. */
    static final Set<String> BEHIND_A_USE_CASE = Set.of(
            "FirstAccounts",
            "PeopleImport",
            "StockImport",
            "StayImport",
            "PolicyLibrary",
            "HealthReadings",
            "LaboratoryResults",
            "FleetImport");

    private static final Set<String> ENGINEERS_WORDS =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "DTO", "Service");

    private Architecture() {}

    static Stream<String> capabilities() {
        return ARROWS.keySet().stream().sorted();
    }

    /** One capability imports only what the arrows allow. */
    static ArchRule arrowsOf(String root, String capability) {
        Stream<String> common =
                switch (capability) {
                    case "platform", "launch" -> Stream.of();
                    case "access" -> Stream.of("platform");
                    default -> Stream.of("access", "platform");
                };
        String[] allowed = Stream.concat(Stream.of(capability), Stream.concat(common, ARROWS.get(capability).stream()))
                .map(name -> root + "." + name + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> own = resideInAnyPackage(root + "..");
        return classes()
                .that(resideInAnyPackage(root + "." + capability + ".."))
                .and()
                .resideOutsideOfPackage("..web..")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.or(DescribedPredicate.not(own), resideInAnyPackage(allowed)))
                .as(capability + " imports only " + List.of(allowed))
                .allowEmptyShould(true);
    }

    static ArchRule webIsImportedByNobody(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..web..")
                .as("nobody imports a web package");
    }

    /** Whatever its capability is split into can be read from the bottom up. */
    static ArchRule packagesFormNoCircle(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().as("packages form no circle");
    }

    static ArchRule pagesHoldNoPersistence(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                        .and(describe("are no exceptions", type -> !type.isAssignableTo(Exception.class))))
                .as("the beans of pages hold no persistence");
    }

    static ArchRule onlyReportingKnowsJasper(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".reporting..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.jasperreports..")
                .as("only reporting knows JasperReports");
    }

    static ArchRule nowComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".launch..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".platform.ClockProducer")
                .should()
                .callCodeUnitWhere(describe("it asks the machine for the time", Architecture::asksTheMachine))
                .as("now comes from the injected clock");
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean handsOverAClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && name.equals("now") && !handsOverAClock
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }

    static ArchRule useCasesNameTheirRoles(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .and(describe("are for any caller", Architecture::isForAnyCaller))
                .should(nameRoles())
                .as("every use case of " + root + " says who may");
    }

    private static boolean isForAnyCaller(JavaMember member) {
        return !BEHIND_A_USE_CASE.contains(member.getOwner().getSimpleName())
                && member instanceof JavaMethod method
                && !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaMethod> nameRoles() {
        return new ArchCondition<>("name the roles that may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = Stream.of(RolesAllowed.class, PermitAll.class)
                        .anyMatch(a ->
                                method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no roles"));
            }
        };
    }

    static ArchRule namesAreOfTheField(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("be named in the words of the field") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String name = type.getSimpleName().replaceAll("(OutOf|To)Service$", "");
                        boolean good = ENGINEERS_WORDS.stream().noneMatch(name::endsWith);
                        events.add(new SimpleConditionEvent(type, good, type.getName() + " is an engineer's word"));
                    }
                });
    }
}
