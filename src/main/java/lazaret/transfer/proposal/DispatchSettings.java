package lazaret.transfer.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.transfer.proposal.plan.Estimates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a proposal estimates with, and how long it may take; described in notes.md. */
@ApplicationScoped
class DispatchSettings {
    @Inject
    @ConfigProperty(name = "lazaret.dispatch.seconds", defaultValue = "6")
    private int seconds;

    @Inject
    @ConfigProperty(name = "lazaret.dispatch.speed", defaultValue = "30")
    private double speed;

    @Inject
    @ConfigProperty(name = "lazaret.dispatch.detour", defaultValue = "1.3")
    private double detour;

    @Inject
    @ConfigProperty(name = "lazaret.dispatch.shortest-way", defaultValue = "10")
    private int shortest;

    @Inject
    @ConfigProperty(name = "lazaret.dispatch.unknown-way", defaultValue = "30")
    private int unknownWay;

    @Inject
    @ConfigProperty(name = "lazaret.dispatch.boarding", defaultValue = "10")
    private int boarding;

    @Inject
    @ConfigProperty(name = "lazaret.dispatch.hand-over", defaultValue = "15")
    private int handOver;

    @Inject
    @ConfigProperty(name = "lazaret.dispatch.cleaning", defaultValue = "45")
    private int cleaning;

    int seconds() {
        return seconds;
    }

    Estimates estimates() {
        return new Estimates(speed, detour, shortest, unknownWay, boarding, handOver, cleaning);
    }
}
