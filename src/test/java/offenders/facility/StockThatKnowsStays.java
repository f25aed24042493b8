package offenders.facility;

public interface StockThatKnowsStays {
    offenders.stay.Something knows();
}
