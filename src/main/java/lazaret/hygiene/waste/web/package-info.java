/** The screen of the waste of a facility: it holds what is typed and ticked; no rule lives here. */
package lazaret.hygiene.waste.web;
