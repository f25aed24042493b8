package lazaret.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes the key of this node when there is none, and makes its public half known. */
@Singleton
@Startup
@DependsOn("Migration")
public class CertificateStart {
    @Inject
    private PublishedKeys keys;

    @PostConstruct
    void begin() {
        keys.publishOwn();
    }
}
