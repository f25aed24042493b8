/** The page of a room for those without an account, and the screens of the staff; no rule lives here. */
package lazaret.living.web;
