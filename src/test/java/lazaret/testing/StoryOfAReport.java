package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The end of the story for the official: the PDF counts the last day, and every line of it reconciles. */
final class StoryOfAReport {
    /** Code or sum, name, eleven counts, share, difference. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^(.+?)((?: -?[\\d,]+){11}) (?:[\\d.,]+%|\\S+) (-?[\\d,]+)\\s*$");

    private final Product product;

    StoryOfAReport(Product product) {
        this.product = product;
    }

    /** A line of the report: how many were there, came, went and are there. */
    private record Line(String name, int[] counts, int difference) {
        static Line of(MatchResult match) {
            int[] counts = Arrays.stream(match.group(2).trim().split(" "))
                    .mapToInt(Line::number)
                    .toArray();
            return new Line(match.group(1).trim(), counts, number(match.group(3)));
        }

        private static int number(String printed) {
            return Integer.parseInt(printed.replace(",", ""));
        }

        /** From those there at the beginning to those there at the end. */
        int[] movement() {
            return Arrays.copyOfRange(counts, 2, counts.length);
        }

        int opening() {
            return counts[2];
        }

        int in() {
            return counts[3] + counts[4];
        }

        int out() {
            return counts[5] + counts[6] + counts[7] + counts[8] + counts[9];
        }

        int closing() {
            return counts[10];
        }
    }

    /** She came to the hotel, was transferred to the hospital and was discharged there, all within the day. */
    void reconciles(String hotel, String hospital) {
        List<Line> lines = LINE.matcher(printed()).results().map(Line::of).toList();
        assertThat(lines).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line.opening() + line.in() - line.out()).as(line.name()).isEqualTo(line.closing());
            assertThat(line.difference()).as(line.name()).isZero();
        });
        assertThat(lineOf(lines, hotel).movement()).containsExactly(0, 1, 0, 1, 0, 0, 0, 0, 0);
        assertThat(lineOf(lines, hospital).movement()).containsExactly(0, 0, 1, 0, 1, 0, 0, 0, 0);
    }

    private static Line lineOf(List<Line> lines, String code) {
        return lines.stream()
                .filter(line -> line.name().startsWith(code + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not in " + lines));
    }

    /** The text of the PDF that the official downloads; a window without bounds is the last day up to now. */
    private String printed() {
        try (Desk official = Desk.of(product, "official")) {
            Path file = official.open("reporting/reports.xhtml")
                    .fill("report:from", "")
                    .fill("report:to", "")
                    .download("report:pdf");
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                return stripper.getText(pdf).replace('\u00a0', ' ');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
