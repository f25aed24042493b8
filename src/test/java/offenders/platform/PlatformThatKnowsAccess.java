package offenders.platform;

public interface PlatformThatKnowsAccess {
    offenders.access.Somebody knows();
}
