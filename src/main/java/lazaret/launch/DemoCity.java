package lazaret.launch;

/** Loads the demo city through the product's own import. */
final class DemoCity {
    private final Settings settings;

    DemoCity(Settings settings) {
        this.settings = settings;
    }

    void load() {
        System.out.println(settings.address());
    }
}
