/** The shapes of criteria that a policy is composed of: facts in, finding out. Their numbers are data. Pure. */
package lazaret.clearance.criterion;
