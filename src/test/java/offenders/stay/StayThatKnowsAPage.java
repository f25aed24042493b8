package offenders.stay;

public interface StayThatKnowsAPage {
    offenders.stay.web.Something knows();
}
