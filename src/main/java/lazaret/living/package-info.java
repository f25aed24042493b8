/**
 * What daily life in isolation asks for: {@code slip}, the code by which a room speaks without an account; {@code
 * request}, what it asks for and the staff who work it off; {@code support}, notes of support and the person's plan. Here
 * stands what they share. Who lies where is asked of the stays' table; a slip ends with its stay.
 */
package lazaret.living;
