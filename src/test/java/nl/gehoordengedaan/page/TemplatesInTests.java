package nl.gehoordengedaan.page;

/** The templates as they are on the server, without a server: for tests that look at what a template makes. */
public final class TemplatesInTests {

    private TemplatesInTests() {
    }

    public static Templates templates() {
        Templates templates = new Templates();
        templates.messages = new Messages();
        templates.assets = new Assets() {
            @Override
            public String address(String file) {
                return "/assets/test/" + file;
            }
        };
        templates.configure();
        return templates;
    }
}
