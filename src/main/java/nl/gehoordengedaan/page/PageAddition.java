package nl.gehoordengedaan.page;

import java.util.Map;

/** Something a capability adds to every page, such as who is logged in. */
public interface PageAddition {

    void addTo(Map<String, Object> model);
}
