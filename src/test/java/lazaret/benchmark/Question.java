package lazaret.benchmark;

import java.util.List;

/**
 * Something that is asked often.
 *
 * @param page a page for a browser with a session, otherwise JSON for a client with a token
 * @param aim milliseconds of the median, 0 without an aim
 */
record Question(String name, String path, boolean page, double aim) {
    static final List<Question> ALL = List.of(
            json("beds of one facility, JSON", "/api/facilities/B007/beds?limit=200", 10),
            page("bed board of one facility, page", "/stay/board.xhtml?facility=B007", 10),
            json("occupancy of the city, JSON", "/api/occupancy", 10),
            json("occupancy of one facility, JSON", "/api/occupancy?facility=B007", 0),
            json("person search by name", "/api/people?q=%E6%9D%8E%E6%99%93%E5%8D%8E", 0),
            json("person search by initials", "/api/people?q=lxh", 0),
            json("person search by paper's last four", "/api/people?q=4711", 0),
            json("list of people, first page", "/api/people", 0),
            json("list of facilities, first page", "/api/facilities", 0),
            page("people, page", "/person/people.xhtml", 0),
            page("arrivals, page", "/stay/arrivals.xhtml?facility=B007", 0),
            page("tests, page", "/clearance/tests.xhtml?facility=B007", 0),
            page("discharge, page", "/stay/discharge.xhtml?facility=B007", 0));

    private static Question json(String name, String path, double aim) {
        return new Question(name, path, false, aim);
    }

    private static Question page(String name, String path, double aim) {
        return new Question(name, path, true, aim);
    }
}
