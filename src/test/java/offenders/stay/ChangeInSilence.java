package offenders.stay;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

@Stateless
@PermitAll
public class ChangeInSilence {
    private EntityManager em;

    public void change() {
        em.createNativeQuery("update bed set position = '2'").executeUpdate();
    }
}
