/** What a policy would change for the people now inside, asked before it is adopted. Decides nothing. */
package lazaret.stay.trial;
