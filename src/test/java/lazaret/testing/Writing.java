package lazaret.testing;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which use cases write, found by following every call that starts in them. */
final class Writing {
    private static final Map<String, Set<String>> WRITES = Map.of(
            "jakarta.persistence.EntityManager", Set.of("persist", "merge", "remove", "flush", "lock"),
            "jakarta.persistence.Query", Set.of("executeUpdate"),
            "jakarta.persistence.TypedQuery", Set.of("executeUpdate", "setLockMode"),
            "java.sql.PreparedStatement", Set.of("executeUpdate", "executeBatch"));
    private static final Set<String> TRAIL = Set.of("AuditTrail", "RefusedAttempts");

    private Writing() {}

    /** The simple names of the use cases that change something beside the audit trail. */
    static Set<String> useCases(JavaClasses product) {
        return named(product, Writing::changes);
    }

    /** Those of them from which no way leads to a line in the audit trail. */
    static Set<String> silent(JavaClasses product) {
        return named(product, method -> changes(method) && !reaches(method, Writing::records, access -> false));
    }

    private static boolean changes(JavaMethod method) {
        return reaches(method, access -> writes(access) || changesAnEntity(access), Writing::isOfTheTrail);
    }

    private static Set<String> named(JavaClasses product, Predicate<JavaMethod> which) {
        return product.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .filter(type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(which))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean reaches(
            JavaCodeUnit from, Predicate<JavaAccess<?>> what, Predicate<JavaAccess<?>> closedTo) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(from));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            for (JavaAccess<?> access : (Iterable<JavaAccess<?>>) calls(unit)::iterator) {
                if (closedTo.test(access)) {
                    continue;
                }
                if (what.test(access)) {
                    return true;
                }
                access.getTarget()
                        .resolveMember()
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(next -> isOurs(next) && seen.add(next))
                        .ifPresent(open::push);
            }
        }
        return false;
    }

    private static Stream<JavaAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getFieldAccesses(),
                        unit.getCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream)
                .map(access -> (JavaAccess<?>) access);
    }

    private static boolean isOurs(JavaMember member) {
        String owner = member.getOwner().getPackageName();
        return owner.startsWith("lazaret.") || owner.startsWith("offenders.");
    }

    private static boolean writes(JavaAccess<?> access) {
        return WRITES.getOrDefault(access.getTargetOwner().getName(), Set.of()).contains(access.getName());
    }

    private static boolean changesAnEntity(JavaAccess<?> access) {
        return access instanceof JavaFieldAccess field
                && field.getAccessType() == JavaFieldAccess.AccessType.SET
                && access.getTargetOwner().isAnnotatedWith(Entity.class)
                && !access.getOrigin().isConstructor();
    }

    private static boolean isOfTheTrail(JavaAccess<?> access) {
        return TRAIL.contains(access.getTargetOwner().getSimpleName());
    }

    private static boolean records(JavaAccess<?> access) {
        return isOfTheTrail(access) && access.getName().equals("record");
    }
}
