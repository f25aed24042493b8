/** One person from the first report to today, and where they are; changes nothing. */
package lazaret.stay.story;
