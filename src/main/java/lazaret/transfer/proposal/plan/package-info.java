/**
 * Which vehicle fetches whom, and in which order: facts in, a plan out, the same plan for the same facts and steps. Knows
 * neither the database nor the clock; times are minutes after the moment at which the plan is made.
 */
package lazaret.transfer.proposal.plan;
