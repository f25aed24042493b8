/**
 * Medical waste: a bag is sealed and weighed once and goes once, handed over under a manifest or voided. What was sealed is
 * what was handed over and what waits, in bags and in kilograms.
 */
package lazaret.hygiene.waste;
