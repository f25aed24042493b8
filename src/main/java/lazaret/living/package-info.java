/**
 * What daily life in isolation asks for: requests from the room by the QR code of its slip, without an account, and the
 * staff who work them off. Who lies where is asked of the stays' table; the token of a slip ends with its stay. Notes of
 * support and the person's plan are in {@code support}, slips in {@code slip}.
 */
package lazaret.living;
