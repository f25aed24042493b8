package lazaret.person.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.IdentityNumber;
import lazaret.person.KnownToDiffer;
import lazaret.person.Need;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.RegisterPerson;
import lazaret.person.Sex;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.web.Notices;

/** Takes somebody into the register: the paper first, and what it says is filled in. */
@Named
@ViewScoped
public class RegisterView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private RegisterForm form;
    private LocalDate birthDate;
    private String registered;

    @PostConstruct
    void startNow() {
        form = new RegisterForm(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Reads the paper as soon as it is typed: a resident's card says sex and birth date, or what is wrong with it. */
    public void readPaper() {
        Paper paper = form.paper();
        birthDate = paper.identity().map(IdentityNumber::birthDate).orElse(null);
        paper.identity().map(IdentityNumber::sex).ifPresent(form::setSex);
        var wrong = paper.wrongWith(LocalDate.ofInstant(clock.instant(), ZONE));
        if (wrong.isPresent()) {
            throw wrong.get().asException();
        }
    }

    /** @throws RefusalException with everything that is wrong, each beside its field */
    public void register() {
        registered = Attempt.of(() -> registerPerson.register(form.data(), KnownToDiffer.notAsked()));
        notices.say("person.registered", registered);
    }

    /** The next of the household: what they have in common stays. */
    public void next() {
        registered = null;
        birthDate = null;
        form.forTheNext();
    }

    /** Somebody else: an empty form. */
    public String another() {
        return "/person/register.xhtml?faces-redirect=true";
    }

    public RegisterForm getForm() {
        return form;
    }

    /** As the resident ID says; null before it is typed. */
    public LocalDate getBirthDate() {
        return birthDate;
    }

    /** The number of whoever was registered just now; null before. */
    public String getRegistered() {
        return registered;
    }

    public PaperType[] getPaperTypes() {
        return PaperType.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public ClinicalType[] getClinicalTypes() {
        return ClinicalType.values();
    }

    public Need[] getNeeds() {
        return Need.values();
    }
}
