/** The library of policy versions, and which of them the jurisdiction adopted from which day. */
package lazaret.clearance.policy;
