/** What a verdict is made of: the facts of one isolation, and the clock that counts its days. Pure. */
package lazaret.clearance.course;
