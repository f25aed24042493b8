/** What a change of category means for the counts: pure, from the history alone. */
package lazaret.person.change;
