/**
 * Tells open boards that something changed, never what: codes leave this package, data never does. A change is heard of
 * after its commit, gathered for half a second, sent to every node over PostgreSQL, and pushed to the browsers that look
 * at what it concerns. No rule of the field lives here.
 */
package lazaret.live;
