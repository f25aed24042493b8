/** The screen of the bus: it holds numbers and plans, and makes one call per button; no rule lives here. */
package lazaret.stay.bus.web;
