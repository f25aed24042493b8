package offenders.person;

public interface PersonThatKnowsTheStock {
    offenders.facility.Something knows();
}
