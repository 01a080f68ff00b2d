package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.workflow.ProcessPictures;

/** What the processes are called, for a page that leads to their pictures. */
@RequestScoped
public class ProcessTitles {

    @Inject
    ProcessPictures pictures;

    @Inject
    Page page;

    /** Id to title. */
    public Map<String, String> all() {
        Map<String, String> titles = new LinkedHashMap<>();
        pictures.all().forEach(process -> titles.put(process, page.msg("worklist.process." + process)));
        return titles;
    }
}
