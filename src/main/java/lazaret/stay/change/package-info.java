/** How many changes of category there were, where and when; and the infected who wait for their ambulance. */
package lazaret.stay.change;
