/**
 * The stock: facilities, their units, rooms and beds, whether they are open and in service. Who lies in a bed, and
 * whether a bed may be given to somebody, is known to {@code lazaret.stay} alone.
 */
package lazaret.facility;
