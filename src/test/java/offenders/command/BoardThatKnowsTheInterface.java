package offenders.command;

public interface BoardThatKnowsTheInterface {
    offenders.exchange.Something knows();
}
