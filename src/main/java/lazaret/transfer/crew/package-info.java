/** Who drives which vehicle at the moment: what is a crew's own trip. */
package lazaret.transfer.crew;
