/**
 * The daily report of a facility (日报, 零报告): what the records say is signed by its manager until a deadline. A signature
 * is never changed; an amendment is another version that says why. What is missing is missing, and never counted as zero.
 */
package lazaret.reporting.daily;
