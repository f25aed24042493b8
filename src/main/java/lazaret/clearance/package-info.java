/**
 * Who may leave, and why not: specimens, results and readings as facts; policies as dated data; the verdict computed
 * from both and never stored. Nothing here knows rooms, beds or stays: a stay hands in an
 * {@link lazaret.clearance.course.IsolationCourse} and executes what the verdict allows.
 */
package lazaret.clearance;
