/** Vehicles that fail: out of service with a reason, replaced on the way, and back only when they are clean. */
package lazaret.transfer.outage;
