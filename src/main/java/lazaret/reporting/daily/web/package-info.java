/** The screens of the daily report: they hold what is typed and make one call per button; no rule lives here. */
package lazaret.reporting.daily.web;
