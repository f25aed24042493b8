/** The screens of this capability: they hold ids and make one call per button; no rule lives here. */
package lazaret.hygiene.web;
