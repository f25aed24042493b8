/** The list for the buses home on paper. */
package lazaret.reporting.leaving;
