/**
 * Reports that officials are sent by mail every day: who wants which ({@link lazaret.reporting.delivery.Subscription}), the
 * reports that are due ({@link lazaret.reporting.delivery.DueReports} issues them and writes the mail into the outbox in one
 * transaction), and the mails that wait there ({@link lazaret.reporting.delivery.Postman} sends them afterwards, again and
 * again under one Message-ID until the server has taken them). What a report says is none of its business.
 */
package lazaret.reporting.delivery;
