/** Temperatures, symptoms and imaging, as read and as corrected; append-only. */
package lazaret.clearance.health;
