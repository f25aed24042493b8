package lazaret.testing;

import java.util.List;
import java.util.stream.Stream;

/** Every call of the interface with who may make it, as design.md §3 and §5 say. */
final class Calls {
    private Calls() {}

    static List<Call> all() {
        return Stream.of(PersonCalls.ALL, ClearanceCalls.ALL, StayCalls.ALL, TransferCalls.ALL, ReportCalls.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static Call named(String name) {
        return all().stream()
                .filter(call -> call.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
