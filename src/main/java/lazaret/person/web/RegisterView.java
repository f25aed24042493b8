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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.FindDuplicates;
import lazaret.person.IdentityNumber;
import lazaret.person.KnownToDiffer;
import lazaret.person.Lookalike;
import lazaret.person.Need;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.RegisterPerson;
import lazaret.person.Sex;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.web.Notices;
import org.omnifaces.util.Faces;

/** Takes somebody into the register: the paper first, and what it says is filled in. */
@Named
@ViewScoped
public class RegisterView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private FindDuplicates findDuplicates;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private RegisterForm form;
    private final Set<String> different = new HashSet<>();
    private transient List<Lookalike> lookalikes = List.of();
    private LocalDate birthDate;
    private String registered;

    @PostConstruct
    void startNow() {
        form = new RegisterForm(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Whoever may not register is told so before a form is shown. */
    public void open() {
        if (!Faces.isPostback()) {
            look();
        }
    }

    /** Who of the register may be the person at the desk: by paper, or by telephone and birth date; never by name. */
    public void look() {
        Paper paper = form.isNumbered() ? form.paper() : null;
        LocalDate born = form.isBornByHand() ? form.getBirthDate() : birthDate;
        lookalikes = Attempt.of(() -> findDuplicates.find(paper, form.getPhone(), born));
    }

    /** Somebody looked: it is another person, with the same telephone and birth date. */
    public void differs(String number) {
        different.add(number);
    }

    /** Reads the paper as soon as it is typed: a resident's card says sex and birth date, or what is wrong with it. */
    public void readPaper() {
        Paper paper = form.paper();
        birthDate = paper.identity().map(IdentityNumber::birthDate).orElse(null);
        paper.identity().map(IdentityNumber::sex).ifPresent(form::setSex);
        look();
        var wrong = paper.wrongWith(LocalDate.ofInstant(clock.instant(), ZONE));
        if (wrong.isPresent()) {
            throw wrong.get().asException();
        }
    }

    /** @throws RefusalException with everything that is wrong, each beside its field */
    public void register() {
        birthDate = form.paper().identity().map(IdentityNumber::birthDate).orElse(null);
        look();
        registered = Attempt.of(() -> registerPerson.register(form.data(), KnownToDiffer.from(different)));
        notices.say("person.registered", registered);
    }

    /** The next of the household: what they have in common stays. */
    public void next() {
        registered = null;
        birthDate = null;
        lookalikes = List.of();
        different.clear();
        form.forTheNext();
    }

    /** Somebody else: an empty form. */
    public String another() {
        return "/person/register.xhtml?faces-redirect=true";
    }

    public RegisterForm getForm() {
        return form;
    }

    /** Those of whom nobody has said that they are others. */
    public List<Lookalike> getLookalikes() {
        return lookalikes == null
                ? List.of()
                : lookalikes.stream()
                        .filter(one -> !different.contains(one.who().number()))
                        .toList();
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
