package lazaret.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.certificate.Certificate;
import lazaret.certificate.KeptFinding;
import lazaret.certificate.SignedCertificate;
import lazaret.platform.Texts;

/** A certificate in words of one language. */
final class CertificateWording {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final SignedCertificate paper;
    private final Certificate certificate;
    private final Locale language;

    CertificateWording(SignedCertificate paper, Locale language) {
        this.paper = paper;
        this.certificate = paper.certificate();
        this.language = language;
    }

    String title() {
        return text("title." + certificate.kind());
    }

    /** What surrounds the criteria, by the names that the template uses. */
    Map<String, Object> parameters() {
        Map<String, Object> words = new HashMap<>();
        words.put("title", title());
        words.put("number", text("number", certificate.number()));
        words.put("facts", facts());
        words.put("prose", prose());
        words.put("override", certificate.byOverride() ? overridden() : null);
        words.put("criteriaTitle", text(certificate.byOverride() ? "criteria.judged" : "criteria"));
        words.put("policy", policy());
        words.put("duties", duties());
        words.put("signature", signature());
        words.put("stamp", text("stamp", paper.keyId(), paper.fingerprint()));
        return words;
    }

    List<Map<String, ?>> lines() {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (KeptFinding finding : certificate.criteria()) {
            lines.add(Map.of(
                    "line",
                    new PrintedCriterion(
                            finding.met(),
                            text(finding.met() ? "met" : "unmet"),
                            Texts.of(language, finding.code()),
                            Glyphs.printable(finding.sentence(language)))));
        }
        return lines;
    }

    private List<PrintedFact> facts() {
        Certificate.Holder holder = certificate.holder();
        Certificate.Isolation isolation = certificate.isolation();
        String born = holder.birthDate() == null
                ? ""
                : text("separator") + text("born", holder.birthDate().toString());
        return List.of(
                fact("name", Glyphs.printable(holder.name())),
                fact("sex", Texts.of(language, holder.sex()) + born),
                fact("paper", Texts.of(language, holder.paperType()) + "  " + Glyphs.printable(holder.paperNumber())),
                fact("facility", Glyphs.printable(isolation.facilityName()) + " (" + isolation.facility() + ")"),
                fact("period", text("fromTo", time(isolation.since()), time(isolation.until()))),
                fact("issued", certificate.issuedOn().toString()));
    }

    private PrintedFact fact(String name, String value) {
        return new PrintedFact(text(name), value);
    }

    private String prose() {
        String way = certificate.byOverride() ? "override." : "";
        return text(
                "prose." + way + certificate.kind(),
                LocalDate.ofInstant(
                                certificate.isolation().until(),
                                certificate.isolation().zone())
                        .toString());
    }

    private String overridden() {
        Certificate.Basis basis = certificate.basis();
        return text("overridden", Glyphs.printable(basis.askedBy()), Glyphs.printable(basis.signedBy()));
    }

    private String policy() {
        Certificate.Basis basis = certificate.basis();
        if (basis.policy() == null) {
            return text("policy.none");
        }
        String source =
                Texts.ENGLISH.getLanguage().equals(language.getLanguage()) ? basis.sourceInEnglish() : basis.source();
        return text("policy.version", basis.policy(), Glyphs.printable(source))
                + (basis.unverified() ? text("policy.unverified") : "");
    }

    private String duties() {
        Certificate.Duties duties = certificate.basis().duties();
        List<String> owed = new ArrayList<>();
        if (duties.days() > 0) {
            owed.add(text("duties.days", duties.days()));
        }
        if (!duties.testDays().isEmpty()) {
            owed.add(text("duties.tests", duties.testDays()));
        }
        if (!duties.visitDays().isEmpty()) {
            owed.add(text("duties.visits", duties.visitDays()));
        }
        return owed.isEmpty() ? text("duties.none") : String.join("\n", owed);
    }

    private String signature() {
        return text(
                "signed",
                Glyphs.printable(certificate.basis().signedBy()),
                certificate.issuedOn().toString());
    }

    private String time(Instant moment) {
        return MINUTES.withZone(certificate.isolation().zone()).format(moment);
    }

    private String text(String name, Object... arguments) {
        return Texts.of(language, "certificate.print." + name, arguments);
    }
}
