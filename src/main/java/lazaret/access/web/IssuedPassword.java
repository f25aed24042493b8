package lazaret.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A one-time password on the only page that ever shows it: it lives as long as this answer. */
@Named
@RequestScoped
public class IssuedPassword {
    private String username;
    private String password;

    void show(String whose, String issued) {
        username = whose;
        password = issued;
    }

    public boolean isThere() {
        return password != null;
    }

    public String getUsername() {
        return username;
    }

    public String getPassword() {
        return password;
    }
}
