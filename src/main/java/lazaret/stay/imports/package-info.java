/** Stays from registers kept elsewhere: facts are taken as they are, what cannot be is refused row by row. */
package lazaret.stay.imports;
