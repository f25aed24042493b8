/** Where somebody may lie: the rules, the beds that fit, and putting a person into one. */
package lazaret.stay.placement;
