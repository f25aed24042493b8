package offenders.stay.web;

import jakarta.persistence.EntityManager;

public interface PageWithAQuery {
    EntityManager entityManager();
}
