package offenders.living;

public interface RequestThatKnowsTests {
    offenders.clearance.ClearanceThatSeesStays knows();
}
