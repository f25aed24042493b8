package lazaret.platform;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;

/**
 * The word that goes with a number in a text, {@code {0} {0,choice,0#days|1#day|1<days}}: also where the number comes as it
 * was written down with a decision. Every other argument stands as it is, without separators of thousands.
 */
final class CountedFormat extends Format {
    private static final long serialVersionUID = 1L;
    private static final double MANY = 2;

    private final ChoiceFormat words;

    private CountedFormat(ChoiceFormat words) {
        this.words = words;
    }

    /** Lets the choices of a pattern count texts too. */
    static MessageFormat in(MessageFormat pattern) {
        Format[] parts = pattern.getFormats();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof ChoiceFormat choice) {
                pattern.setFormat(i, new CountedFormat(choice));
            }
        }
        return pattern;
    }

    @Override
    public StringBuffer format(Object count, StringBuffer to, FieldPosition at) {
        String written = String.valueOf(count);
        double number = written.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(written) : MANY;
        return words.format(number, to, at);
    }

    @Override
    public Object parseObject(String source, ParsePosition at) {
        throw new UnsupportedOperationException("Texts are written, never read.");
    }
}
