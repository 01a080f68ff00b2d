package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.api.Links;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.workflow.SubjectInWords.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The work list, for programs: what waits for whoever asks, the most urgent first. */
@Path("/api/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Work")
@SecurityRequirement(name = "password")
public class WorkItemApi {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 10_000;

    /** One page of the list. */
    @Schema(name = "WorkItemList", requiredProperties = {"results", "links"})
    public record WorkItemList(List<Item> results, Links links) {
    }

    /** A task that waits for a person. */
    @Schema(name = "WorkItem", requiredProperties = {"id", "task", "title", "programme", "openedAt", "urgent", "page"})
    public record Item(
        String id, @Schema(description = "process and step, with a dot between") String task,
        @Schema(description = "what is to be done, in the language of the reader") String title,
        @Schema(description = "number of what it is about") String code,
        @Schema(description = "the first words of what it is about") String words,
        @Schema(description = "slug of the programme") String programme,
        @Schema(description = "the partner whose turn it is; none when it is that of the programme itself") UUID organisation, Instant openedAt,
        @Schema(description = "moment at which its term ends") Instant dueAt,
        @Schema(description = "true when somebody said that it cannot wait") boolean urgent, @Schema(description = "address of the page on which it is done") String page) {
    }

    @Inject
    WorkItems items;

    @Inject
    WorkQuestion question;

    @Inject
    WorkRows rows;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Page page;

    @Inject
    InstantSource clock;

    @GET
    @Needs(Right.SEE_WORK)
    @Operation(operationId = "listWorkItems", summary = "What waits for whoever asks, fifty at a time")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = WorkItemList.class)))
    public Response list(
        @Parameter(description = "slug of one programme") @QueryParam("programme") String programme,
        @Parameter(description = "ours, or the id of a partner organisation") @QueryParam("whose") String whose,
        @Parameter(description = "process and step, with a dot between") @QueryParam("task") String task,
        @Parameter(description = "late, today, week or later") @QueryParam("due") String due,
        @Parameter(description = "a number, or words of what it is about") @QueryParam("words") String words,
        @Parameter(description = "due, newest or partner") @QueryParam("sort") String sort,
        @Parameter(description = "page, from 1") @QueryParam("page") String page) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "programme", programme);
        put(asked, "whose", whose);
        put(asked, "task", task);
        put(asked, "due", due);
        put(asked, "words", words);
        put(asked, "sort", sort);
        int number = number(page);
        Week week = Week.of(clock.instant());
        List<WorkItem> found = items.page(filter(asked), week, (number - 1) * SIZE, SIZE + 1);
        List<WorkItem> shown = found.stream().limit(SIZE).toList();
        Map<UUID, Words> about = rows.words(shown, WorkItem::process, WorkItem::subject);
        return Response.ok(Json.of(new WorkItemList(shown.stream().map(item -> item(item, Optional.ofNullable(about.get(item.subject())))).toList(),
            Links.of(base(asked), number, found.size() > SIZE))).toString()).build();
    }

    /** What a page would pass over in silence is a mistake of a program: it would read more than it asked. */
    private WorkFilter filter(Map<String, String> asked) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        asked.forEach(fields::add);
        programmes.bySlug(asked.getOrDefault("programme", "")).ifPresent(one -> fields.putSingle("programme", one.id().toString()));
        WorkQuestion.Asked understood = question.in(fields);
        asked.keySet().stream().filter(field -> !understood.chosen().containsKey(field) && !(field.equals("sort") && asked.get(field).equals("due")))
            .findFirst().ifPresent(field -> {
                throw BrokenRule.input(field, "api.not-known", field);
            });
        return understood.filter();
    }

    private Item item(WorkItem item, Optional<Words> about) {
        return new Item(item.task(), item.process() + "." + item.step(), page.msg("worklist.task." + item.process() + "." + item.step()),
            about.map(Words::code).filter(code -> !code.isEmpty()).orElse(null), about.map(Words::words).filter(text -> !text.isEmpty()).orElse(null),
            programmes.byId(item.programme()).map(ProgrammeOutline::slug).orElse(null), item.organisation().orElse(null), item.openedAt(),
            item.dueAt().orElse(null), item.isUrgent(), item.page());
    }

    private static void put(Map<String, String> asked, String field, String value) {
        if (value != null && !value.isBlank()) {
            asked.put(field, value);
        }
    }

    private static int number(String page) {
        if (page == null) {
            return 1;
        }
        if (!page.matches("[1-9]\\d{0,4}") || Integer.parseInt(page) > LAST_PAGE) {
            throw BrokenRule.input("page", "api.not-a-page", LAST_PAGE);
        }
        return Integer.parseInt(page);
    }

    private static String base(Map<String, String> asked) {
        return "/api/v1/work-items?" + asked.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(),
            StandardCharsets.UTF_8) + "&").collect(Collectors.joining()) + "page=";
    }
}
