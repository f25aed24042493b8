/** The gate in two steps and for many at once: signed now, gone later; what voids a signature; and a departure undone. */
package lazaret.stay.gate;
