package lazaret.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.RefusalException;
import lazaret.reporting.OccupancyScope;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.ReportingRefusal;
import lazaret.reporting.Selection;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definition.Scope;
import lazaret.reporting.definition.Definition.Span;
import lazaret.reporting.definition.Definitions;

/** Reports as they would be issued now: rights, scope and defaults are asked here, once for the page and the file. */
@ApplicationScoped
class Drafts {
    /** Offices that read figures and no names. */
    private static final Set<String> NAMELESS = Set.of(Roles.OFFICIAL, Roles.ADMINISTRATOR);

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private OccupancyScope scope;
    private ReportFacts facts;
    private Reconciliation reconciliation;
    private Caller caller;

    protected Drafts() {}

    @Inject
    Drafts(OccupancyScope scope, ReportFacts facts, Reconciliation reconciliation, Caller caller) {
        this.scope = scope;
        this.facts = facts;
        this.reconciliation = reconciliation;
        this.caller = caller;
    }

    /** What is wanted, with every default filled in, and the facilities it is limited to. */
    record Draft(Report report, ReportRequest request, Selection selection) {}

    /** @throws RefusalException as {@link IssueReport#issue} says */
    Draft draw(String name, ReportRequest wish, Instant now) {
        Definition definition = permitted(name);
        ReportRequest request = (definition.span() == Span.DAYS ? wish.over(TWO_WEEKS, now) : wish).completed(now);
        RefusalException.throwIfAny(request.refusals(now));
        Selection selection = selection(definition, request);
        boolean nameless = definition.hasNames() && NAMELESS.contains(caller.role());
        List<Freshness> freshness = facts.freshness(request, selection);
        if (request.facility() != null && freshness.isEmpty()) {
            throw ReportingRefusal.FACILITY_IS_UNKNOWN
                    .at("/facility", request.facility())
                    .asException();
        }
        Report report = new Report(
                definition,
                "",
                request.from(),
                request.to(),
                request.knownAt() == null ? now : request.knownAt(),
                now,
                request.zone(),
                caller.require().displayName(),
                selection.inWords(request),
                nameless,
                facts.rows(definition, nameless, request, selection),
                identities(definition, request, selection),
                freshness,
                null);
        return new Draft(report, request, selection);
    }

    private List<Identity> identities(Definition definition, ReportRequest request, Selection selection) {
        boolean ofTheCity = selection.facilities() == null && selection.kind() == null;
        List<Identity> identities = new ArrayList<>(reconciliation.over(request, selection, ofTheCity));
        if (definition.isOfWaste()) {
            identities.addAll(0, reconciliation.ofWaste(request, selection));
        }
        return identities;
    }

    private Definition permitted(String name) {
        Definition definition = Definitions.named(name).orElseThrow(() -> ReportingRefusal.NO_SUCH_REPORT
                .refusal(String.valueOf(name))
                .asException());
        if (!definition.roles().contains(caller.role())) {
            throw AccessRefusal.NOT_ALLOWED.refusal().asException();
        }
        return definition;
    }

    private Selection selection(Definition definition, ReportRequest request) {
        if (definition.scope() == Scope.CITY && request.facility() != null) {
            throw ReportingRefusal.REPORT_IS_OF_THE_CITY.at("/facility").asException();
        }
        if (definition.scope() == Scope.ONE_FACILITY && request.facility() == null) {
            throw ReportingRefusal.FACILITY_IS_MISSING.at("/facility").asException();
        }
        return scope.select(request.facility(), request.kind(), request.district());
    }
}
