package lazaret.clearance.library;

import java.util.List;

/**
 * Somebody as the files tell it: plain rows and strings, from which the product's course and the verdict by hand are made
 * apart from each other.
 *
 * @param person columns of people.csv
 * @param arrived 入住时间
 * @param tests columns of tests.csv, and the reagent behind them
 * @param health columns of health.csv
 * @param answers time and constant of a clinical answer
 * @param roommates sampling and report of positives in the same room on a day both were there
 * @param linked tests of the close contact in between, null when nobody says who that is
 */
record Dossier(
        String[] person,
        String arrived,
        List<String[]> tests,
        List<String[]> health,
        List<String[]> answers,
        List<String[]> roommates,
        List<String[]> linked) {

    String number() {
        return person[0];
    }

    /** Minutes since the beginning of November 2022, local time; October is negative, December goes on. */
    static int minutes(String time) {
        int month = Integer.parseInt(time.substring(5, 7));
        int before = month == 10 ? -31 : month == 11 ? 0 : month == 12 ? 30 : 1_000_000;
        int day = Integer.parseInt(time.substring(8, 10)) + before;
        return (day * 24 + Integer.parseInt(time.substring(11, 13))) * 60 + Integer.parseInt(time.substring(14, 16));
    }
}
