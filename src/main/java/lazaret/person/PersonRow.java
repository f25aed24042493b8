package lazaret.person;

/**
 * One line of a register to be imported, its cells already read.
 *
 * @param line where it stands in its file, counted from 1 without the header
 * @param number the register's number; null or blank to get one of the system's
 */
public record PersonRow(int line, String number, Registration data) {

    public PersonRow {
        number = number == null || number.isBlank() ? null : number.strip();
    }
}
