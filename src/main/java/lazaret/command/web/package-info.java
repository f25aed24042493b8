/** The screens of this capability: they hold codes and make one call per view; no rule lives here. */
package lazaret.command.web;
