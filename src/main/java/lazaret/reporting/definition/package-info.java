/**
 * What reports there are: one {@link lazaret.reporting.definition.Definition} each, with one SQL file beside the
 * catalogue. The build makes one template of each, so nothing here knows the database, the printer or a caller.
 */
package lazaret.reporting.definition;
