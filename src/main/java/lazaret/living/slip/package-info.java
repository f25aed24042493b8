/**
 * The slip on the table of a room: a QR code with a token that stands for one stay in one bed and ends with it. The
 * token is printed and kept nowhere; the database knows its hash.
 */
package lazaret.living.slip;
