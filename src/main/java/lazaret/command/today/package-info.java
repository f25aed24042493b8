/** What waits for whoever looks: one bounded statement for each kind of work, of the own facilities alone. */
package lazaret.command.today;
