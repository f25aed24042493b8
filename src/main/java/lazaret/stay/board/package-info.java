/** The bed board of one facility, as it stands at a moment; changes nothing. */
package lazaret.stay.board;
