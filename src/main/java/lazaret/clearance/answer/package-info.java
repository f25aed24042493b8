/** Answers to the clinical questions that policies ask: onset, antibodies, vital signs, infectivity, environment. */
package lazaret.clearance.answer;
