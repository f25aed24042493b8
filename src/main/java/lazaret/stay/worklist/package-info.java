/** What waits for whom today: arrivals, samples, discharges, rooms that were left. Lists only, they change nothing. */
package lazaret.stay.worklist;
