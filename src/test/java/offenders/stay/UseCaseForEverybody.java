package offenders.stay;

import jakarta.ejb.Stateless;

@Stateless
public class UseCaseForEverybody {
    public void doIt() {}
}
