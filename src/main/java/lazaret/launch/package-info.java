/**
 * {@code java -jar lazaret.jar}: an embedded PostgreSQL (or the one that was named), then Payara Micro with the
 * application, then the demo city where asked for. Nothing of this is in the war.
 */
package lazaret.launch;
