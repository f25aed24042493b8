/**
 * The administration of accounts: who is let in, in which role, for which facilities. Accounts are never deleted, what
 * they did stays theirs. For administrators of all facilities alone: whoever opens accounts could give any right away.
 */
package lazaret.access.accounts;
