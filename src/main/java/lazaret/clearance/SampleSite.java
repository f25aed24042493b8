package lazaret.clearance;

/** Where the swab was taken (采样部位). */
public enum SampleSite {
    NASOPHARYNGEAL,
    OROPHARYNGEAL,
    OTHER
}
