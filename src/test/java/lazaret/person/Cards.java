package lazaret.person;

/** Right identity numbers of the unassigned area 130199, made without the product's own arithmetic. */
final class Cards {
    private Cards() {}

    /**
     * By the recursive form of ISO 7064 MOD 11-2, so that the weights of the standard are not taken for granted.
     *
     * @param birth eight digits
     * @param order odd for men
     */
    static String number(String birth, int order) {
        return number("130199", birth, order);
    }

    static String number(String area, String birth, int order) {
        String body = area + birth + String.format("%03d", order);
        int product = 0;
        for (char c : body.toCharArray()) {
            product = (product + (c - '0')) * 2 % 11;
        }
        int check = (12 - product) % 11;
        return body + (check == 10 ? "X" : String.valueOf(check));
    }
}
