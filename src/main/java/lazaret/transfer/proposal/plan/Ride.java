package lazaret.transfer.proposal.plan;

import java.util.Set;
import lazaret.transfer.Equipment;
import lazaret.transfer.Urgency;

/**
 * Somebody who is to be moved, as far as the plan asks.
 *
 * @param transfer its number
 * @param since since when it is asked for; below zero: before the plan
 * @param due until when the person has to be there; null where no number is adopted
 */
public record Ride(
        String transfer, Place from, Place to, Urgency urgency, long since, Long due, Set<Equipment> needs) {}
