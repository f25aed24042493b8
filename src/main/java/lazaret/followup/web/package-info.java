/** The worklist of observations, and the observations on the page of a person. */
package lazaret.followup.web;
