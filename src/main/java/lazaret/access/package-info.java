/**
 * Who may do what and where, and who did: accounts, roles, facility scope, tokens and the audit trail. Rights are
 * declared on the use cases by {@code @RolesAllowed} and, for facilities, by {@link lazaret.access.Scope}; no page
 * decides anything.
 */
package lazaret.access;
