/** The screen of the staff of a facility: it holds what is typed; no rule lives here. */
package lazaret.facility.staff.web;
