package offenders.stay;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

@Stateless
@PermitAll
public class ChangeOfAnEntityInSilence {
    private EntityManager em;

    public void change() {
        em.find(Thing.class, 1L).become("another");
    }
}
