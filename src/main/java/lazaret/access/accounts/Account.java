package lazaret.access.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * Somebody who may sign in. Opened by an administrator with a password that has to be replaced first; name and rights
 * change, the user name never does, because the audit trail knows people by it. Disabled instead of deleted, and enabled
 * again. The database refuses to let go of the last active administrator of all facilities.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String role;

    @Column(name = "all_facilities")
    private boolean everywhere;

    @ElementCollection
    @CollectionTable(name = "account_facility", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "facility_code")
    private Set<String> facilities = new HashSet<>();

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    private boolean active;

    /** How often name or rights were changed: an edit says which state it began from. */
    private long version;

    protected Account() {}

    static Account open(String username, String displayName, Rights rights, String oneTimeHash) {
        Account account = new Account();
        account.username = username;
        account.active = true;
        account.rename(displayName);
        account.entrust(rights);
        account.give(oneTimeHash);
        account.version = 0;
        return account;
    }

    void rename(String wanted) {
        displayName = wanted;
        version++;
    }

    void entrust(Rights rights) {
        role = rights.role();
        everywhere = rights.everywhere();
        facilities.retainAll(rights.facilities());
        facilities.addAll(rights.facilities());
        version++;
    }

    /** A password of somebody else's making, to be replaced before anything else. */
    void give(String oneTimeHash) {
        passwordHash = oneTimeHash;
        mustChange = true;
    }

    void disable() {
        active = false;
    }

    void enable() {
        active = true;
    }

    boolean wasChangedSince(long seen) {
        return version != seen;
    }

    String username() {
        return username;
    }

    boolean isActive() {
        return active;
    }

    Rights rights() {
        return new Rights(role, everywhere, facilities);
    }
}
