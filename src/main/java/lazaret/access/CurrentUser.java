package lazaret.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The person at work as pages show them. */
@Named
@RequestScoped
public class CurrentUser {
    @Inject
    private Caller caller;

    public boolean isSignedIn() {
        return caller.signedIn().isPresent();
    }

    public String getUsername() {
        return caller.username();
    }

    public String getDisplayName() {
        return caller.signedIn().map(SignedIn::displayName).orElse("");
    }

    public String getRole() {
        return caller.role();
    }

    public boolean hasRole(String role) {
        return caller.role().equals(role);
    }

    public boolean isMustChange() {
        return caller.signedIn().map(SignedIn::mustChange).orElse(false);
    }
}
