package lazaret.platform.web;

import lazaret.platform.RefusalCode;

/** What the container refuses before a use case is asked; the sentence is the one of access. */
enum PageRefusal implements RefusalCode {
    NOT_ALLOWED;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public String key() {
        return "access.refusal." + name();
    }
}
