/** How somebody leaves: the gate before a discharge, the override by two, death, and leaving against advice. */
package lazaret.stay.departure;
