/** What dispatchers and crews do to a transfer: request, assign, and the steps of the closed loop, one use case each. */
package lazaret.transfer.dispatch;
