/** What rooms ask for: filed and withdrawn by the slip of a room, worked off by the staff of its facility. */
package lazaret.living.request;
