package lazaret.access;

import java.util.List;

/** The roles of design.md §3, one for each account. */
public final class Roles {
    /** Stock, people and stays of the own facilities. */
    public static final String FACILITY_MANAGER = "FACILITY_MANAGER";
    /** Tests, panel diagnosis and discharge of the own facilities. */
    public static final String CLINICIAN = "CLINICIAN";
    /** Fleet, transfers and free beds; masked names. */
    public static final String DISPATCHER = "DISPATCHER";
    /** The steps of the own trips. */
    public static final String CREW = "CREW";
    /** Disinfection and waste of the own facilities. */
    public static final String HYGIENE = "HYGIENE";
    /** City boards and reports, no names. */
    public static final String OFFICIAL = "OFFICIAL";
    /** Accounts, policies, facilities; nothing clinical. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** In the order in which lists offer them. */
    public static final List<String> ALL =
            List.of(FACILITY_MANAGER, CLINICIAN, DISPATCHER, CREW, HYGIENE, OFFICIAL, ADMINISTRATOR);

    private Roles() {}
}
