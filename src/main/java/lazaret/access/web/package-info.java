/** Sign-in and sign-out, the own password and sessions, and the administration of accounts and of the audit trail. */
package lazaret.access.web;
