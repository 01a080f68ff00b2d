package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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

    /** The process that was started for this matter, whichever it is. */
    Response ofAny(String id, String back, String here) {
        return of(Ids.parse(id).flatMap(pictures::outermost).orElseThrow(NotFoundException::new), id, back, here);
    }

    /** @param here the address of this page; the pictures are behind it */
    Response of(String process, String id, String back, String here) {
        UUID subject = Ids.parse(id).orElseThrow(NotFoundException::new);
        Standing standing = pictures.standing(process, subject).orElseThrow(NotFoundException::new);
        Words about = wordsOf(standing, subject);
        return page.show("worklist/process.ftlh", "page", new ProcessPage(process, title(process), about.code(), about.words(), about.language(),
            back, pictures(standing, here),
            standing.passed().stream().filter(each -> words.has(each.process(), each.element()))
                .map(each -> new ProcessPage.Step(words.of(each.process(), each.element()), each.at())).toList(),
            standing.waiting().stream().map(each -> new ProcessPage.Here(words.of(each.process(), each.element()), each.since(), each.failed())).toList(),
            standing.begun(), standing.ended(),
            standing.alarms().stream().map(each -> new ProcessPage.Step(words.of(each.process(), each.element()), each.at())).toList(),
            List.of(), List.of()));
    }

    /** The process itself says what the matter is, or one that it calls. */
    private Words wordsOf(Standing standing, UUID subject) {
        Set<String> processes = new HashSet<>(Set.of(standing.process()));
        standing.calls().forEach(call -> processes.add(call.called()));
        standing.passed().forEach(each -> processes.add(each.process()));
        return inWords.stream().filter(each -> processes.contains(each.process())).map(each -> each.of(Set.of(subject)).getOrDefault(subject, UNKNOWN))
            .findFirst().orElse(UNKNOWN);
    }

    /** The picture in which it is now in front, then those of the processes that call it. */
    private List<ProcessPage.Picture> pictures(Standing standing, String here) {
        List<String> processes = new ArrayList<>(List.of(standing.process()));
        standing.calls().stream().map(Standing.Call::called).filter(each -> !processes.contains(each)).forEach(processes::add);
        Collections.reverse(processes);
        return processes.stream().map(process -> new ProcessPage.Picture(process, title(process),
            here + "/file" + (process.equals(standing.process()) ? "" : "?of=" + process), Stream.concat(
                standing.waiting().stream().filter(each -> each.process().equals(process))
                    .map(each -> each.element() + "=" + words.of(process, each.element())),
                standing.calls().stream().filter(each -> each.process().equals(process)).map(each -> each.element() + "=" + title(each.called())))
                .collect(Collectors.joining("\n")))).toList();
    }

    Response alone(String process) {
        List<ProcessPart> parts = pictures.parts(process).stream().filter(each -> words.has(each.process(), each.element())).toList();
        if (parts.isEmpty()) {
            throw new NotFoundException();
        }
        List<String> processes = Stream.concat(Stream.of(process), parts.stream().map(ProcessPart::process)).distinct().toList();
        return page.show("worklist/process.ftlh", "page", new ProcessPage(process, title(process), "", "", "", "",
            processes.stream().map(each -> new ProcessPage.Picture(each, title(each), "/how-it-works/" + each + "/file", "")).toList(),
            List.of(), List.of(), null, null, List.of(),
            parts.stream().filter(each -> each.kind() != Kind.MOMENT).map(each -> new ProcessPage.Part(words.of(each.process(), each.element()),
                each.role().isEmpty() ? "" : page.msg("identity.role." + each.role()))).toList(),
            parts.stream().filter(each -> each.kind() == Kind.MOMENT).map(each -> words.of(each.process(), each.element())).distinct().toList()));
    }

    /** @param of which of the processes that call each other; empty for the one that was started */
    Response fileOfAny(String id, String of) {
        UUID subject = Ids.parse(id).orElseThrow(NotFoundException::new);
        String process = of == null || of.isEmpty() ? pictures.outermost(subject).orElseThrow(NotFoundException::new) : of;
        return xml(pictures.file(process, subject).orElseThrow(NotFoundException::new));
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
