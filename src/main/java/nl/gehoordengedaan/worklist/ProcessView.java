package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.workflow.ProcessPart;
import nl.gehoordengedaan.workflow.ProcessPart.Kind;
import nl.gehoordengedaan.workflow.ProcessPictures;
import nl.gehoordengedaan.workflow.Standing;
import nl.gehoordengedaan.workflow.SubjectInWords;
import nl.gehoordengedaan.workflow.SubjectInWords.Words;

/** Shows the picture of a process, of any capability: alone, or with where one matter is in it. */
@RequestScoped
class ProcessView {

    private static final Words UNKNOWN = new Words("", "", "", "");

    @Inject
    Page page;

    @Inject
    ProcessPictures pictures;

    @Inject
    ElementWords words;

    @Inject
    @Any
    Instance<SubjectInWords> inWords;

    /** @param here the address of this page; the picture is behind it */
    Response of(String process, String id, String back, String here) {
        UUID subject = Ids.parse(id).orElseThrow(NotFoundException::new);
        Standing standing = pictures.standing(process, subject).orElseThrow(NotFoundException::new);
        Words about = inWords.stream().filter(each -> each.process().equals(process)).map(each -> each.of(Set.of(subject)))
            .flatMap(found -> Stream.of(found.getOrDefault(subject, UNKNOWN))).findFirst().orElse(UNKNOWN);
        String marked = standing.waiting().stream().map(each -> each.element() + "=" + words.of(process, each.element()))
            .collect(Collectors.joining("\n"));
        return page.show("worklist/process.ftlh", "page", new ProcessPage(process, title(process), about.code(), about.words(), about.language(),
            back, here + "/file", marked,
            standing.passed().stream().filter(each -> words.has(process, each.element()))
                .map(each -> new ProcessPage.Step(words.of(process, each.element()), each.at())).toList(),
            standing.waiting().stream().map(each -> new ProcessPage.Here(words.of(process, each.element()), each.since(), each.failed())).toList(),
            standing.begun(), standing.ended(),
            standing.alarms().stream().map(each -> new ProcessPage.Step(words.of(process, each.element()), each.at())).toList(), List.of(), List.of()));
    }

    Response alone(String process) {
        List<ProcessPart> parts = pictures.parts(process).stream().filter(each -> words.has(process, each.element())).toList();
        if (parts.isEmpty()) {
            throw new NotFoundException();
        }
        return page.show("worklist/process.ftlh", "page", new ProcessPage(process, title(process), "", "", "", "", "/how-it-works/" + process + "/file",
            "", List.of(), List.of(), null, null, List.of(),
            parts.stream().filter(each -> each.kind() != Kind.MOMENT).map(each -> new ProcessPage.Part(words.of(process, each.element()),
                each.role().isEmpty() ? "" : page.msg("identity.role." + each.role()))).toList(),
            parts.stream().filter(each -> each.kind() == Kind.MOMENT).map(each -> words.of(process, each.element())).distinct().toList()));
    }

    Response file(String process, String id) {
        return xml(Ids.parse(id).flatMap(subject -> pictures.file(process, subject)).orElseThrow(NotFoundException::new));
    }

    Response file(String process) {
        return xml(pictures.file(process).orElseThrow(NotFoundException::new));
    }

    private String title(String process) {
        return page.msg("worklist.process." + process);
    }

    private static Response xml(byte[] file) {
        return Response.ok(file, "application/xml;charset=UTF-8").build();
    }
}
