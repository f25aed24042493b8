/**
 * Reading the audit trail. Administrators see who did what to which number, when and from where; what a line tells about
 * the health or the whereabouts of people does not leave the database.
 */
package lazaret.access.audit;
