package offenders.stay;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Thing {
    @Id
    private Long id;

    private String what;

    void become(String other) {
        what = other;
    }

    String what() {
        return id + what;
    }
}
