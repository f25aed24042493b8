package lazaret.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lazaret.certificate.CertificateList;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;

/** The certificates of somebody, on the page of the person. */
@Named
@RequestScoped
public class CertificatesView {
    @Inject
    private CertificateList certificateList;

    @Inject
    private OncePerRequest asked;

    public List<CertificateList.Line> of(String person) {
        return asked.ask("certificate.of." + person, () -> Attempt.of(() -> certificateList.of(person)));
    }
}
