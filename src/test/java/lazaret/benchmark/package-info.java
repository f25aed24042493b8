/**
 * How fast the core is: the product's claims of rooms over HTTP against the same claims as plain SQL, and its most asked
 * questions, with a million or ten million ended stays behind them. How to run it: {@code src/site/markdown/benchmarks.md}.
 */
package lazaret.benchmark;
