package offenders.live;

public interface BoardsThatKnowStays {
    offenders.stay.Something knows();
}
