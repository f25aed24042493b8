package offenders.hygiene;

public interface DisinfectionThatKnowsRooms {
    offenders.facility.Something knows();
}
