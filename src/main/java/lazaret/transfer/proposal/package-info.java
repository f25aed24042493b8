/**
 * Help for the dispatcher: vehicles, beds and the order of trips for everybody who waits, with the reasons. A proposal holds
 * nothing and is kept in the memory of its node alone; what is accepted goes through the ordinary assignment.
 */
package lazaret.transfer.proposal;
