/** Lists of transfers and vehicles for screens and programs: they change nothing. */
package lazaret.transfer.board;
