package lazaret.reporting.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.Attempt;
import lazaret.reporting.IssuedReport;
import lazaret.reporting.ReadIssuedReport;
import lazaret.reporting.ReportHistory;
import org.omnifaces.util.Faces;

/** What was issued before, page by page, and each file again. */
@Dependent
public class History implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private ReportHistory reportHistory;

    @Inject
    private ReadIssuedReport readIssuedReport;

    private ArrayList<ReportHistory.Line> lines = new ArrayList<>();
    private boolean more;

    void refresh() {
        show(Attempt.of(() -> reportHistory.page(0, PAGE + 1)), new ArrayList<>());
    }

    void next() {
        long last = lines.get(lines.size() - 1).id();
        show(Attempt.of(() -> reportHistory.page(last, PAGE + 1)), lines);
    }

    /** The same file again. */
    void again(String number) throws IOException {
        send(Attempt.of(() -> readIssuedReport.read(number)));
    }

    /** Hands a file to the browser. */
    public static void send(IssuedReport file) throws IOException {
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    List<ReportHistory.Line> lines() {
        return lines;
    }

    boolean hasMore() {
        return more;
    }

    private void show(List<ReportHistory.Line> page, ArrayList<ReportHistory.Line> before) {
        more = page.size() > PAGE;
        before.addAll(more ? page.subList(0, PAGE) : page);
        lines = before;
    }
}
