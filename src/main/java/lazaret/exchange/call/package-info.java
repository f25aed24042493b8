/**
 * How a call from outside is read, executed and answered, whatever it is about: strict bodies and parameters, pages,
 * one execution for each idempotency key, problem documents. Which calls there are is known to {@code
 * lazaret.exchange.rest}.
 */
package lazaret.exchange.call;
