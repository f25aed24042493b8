/**
 * The paper somebody takes home: what it says is drawn up from the decision when it is first printed, kept unchanged and
 * signed; whoever reads it asks a public page whether it still holds. How it looks is the work of reporting.
 */
package lazaret.certificate;
