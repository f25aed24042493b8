/** What somebody is signed in with, for that person alone: browsers and tokens, and their end. */
package lazaret.access.sessions;
