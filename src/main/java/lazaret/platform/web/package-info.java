/**
 * What every page stands on: its texts, the preferences of the person in front of it, the menu of the role, and the way
 * from a refusal to a sentence beside the field. It knows no capability; pages of a capability are held by the web
 * package of that capability.
 */
package lazaret.platform.web;
