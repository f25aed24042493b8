package offenders.clearance;

public interface ClearanceThatSeesStays {
    offenders.stay.Something knows();
}
