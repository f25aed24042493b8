package offenders.launch;

public interface LauncherThatKnowsPeople {
    offenders.person.Somebody knows();
}
