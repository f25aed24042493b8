package lazaret.clearance.specimen;

import java.time.Instant;

/** By what a laboratory's row finds its specimen again; the database holds each of them once. */
record SpecimenKey(long personId, Instant sampledAt, SampleSite site, String laboratory) {

    boolean isComplete() {
        return sampledAt != null && site != null && laboratory != null;
    }
}
