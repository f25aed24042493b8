package lazaret.clearance.policy;

import lazaret.clearance.PolicyVersion;

/** Versions as a place writes them, for criteria that none of the library asks for. */
public final class LocalVersions {
    private LocalVersions() {}

    /** For contacts: days of central isolation, and samples of things and surfaces of whatever age. */
    public static PolicyVersion contacts(int days) {
        return PolicyReader.read("""
                {"id": "LOCAL-contacts", "kind": "QUARANTINE", "validFrom": "2022-11-01", "days": %d,
                 "who": [{"category": "CLOSE_CONTACT"}, {"category": "INBOUND"}],
                 "criteria": [{"code": "MINIMUM_DAYS"}, {"code": "ENVIRONMENT_NEGATIVE"}],
                 "source": "市指挥部", "sourceInEnglish": "the city"}""".formatted(days));
    }

    /** For patients: two negatives, and samples of things and surfaces no older than some hours. */
    public static PolicyVersion patients(int hours) {
        return PolicyReader.read("""
                {"id": "LOCAL-patients", "kind": "DISCHARGE", "validFrom": "2022-11-01",
                 "who": [{"category": "ASYMPTOMATIC"}, {"category": "CONFIRMED"}],
                 "criteria": [{"code": "CONSECUTIVE_NEGATIVES", "hoursApart": 24},
                              {"code": "ENVIRONMENT_NEGATIVE", "notOlderThanHours": %d}],
                 "source": "市指挥部", "sourceInEnglish": "the city"}""".formatted(hours));
    }
}
