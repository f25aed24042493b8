package offenders.access;

public interface AccessThatKnowsPeople {
    offenders.person.Somebody knows();
}
