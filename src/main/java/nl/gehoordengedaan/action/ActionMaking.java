package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.PartnerRole;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.workflow.Processes;

/** The form by which contributions become an action, the same for one and for several. */
@ApplicationScoped
class ActionMaking {

    private static final int SIMILAR = 8;
    private static final int LOOKED_AT = 100;
    private static final int SHORTEST_WORD = 5;

    @Inject
    Page page;

    @Inject
    Visitor visitor;

    @Inject
    Contributions contributions;

    @Inject
    Actions actions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Processes processes;

    @Inject
    MakeAction makeAction;

    /** What the table says does not change while the server runs. */
    private volatile Map<Category, PartnerRole> roles;

    /** These contributions, when this visitor may make an action of every one. */
    List<Contribution> allowed(Collection<UUID> ids) {
        List<Contribution> found = contributions.all(new LinkedHashSet<>(ids));
        if (found.size() < Set.copyOf(ids).size()) {
            throw new NotFoundException();
        }
        if (!found.stream().allMatch(each -> visitor.may(Right.DIRECT_ACTION, Scope.ofProgramme(each.programme())))) {
            throw BrokenRule.of(BrokenRule.Kind.FORBIDDEN, "", "page.error.403.text");
        }
        return found;
    }

    /** Makes it, and goes on to its page. */
    Response make(List<Contribution> from, Form form) {
        List<UUID> all = Stream.concat(from.stream().map(Contribution::id), ticked(form)).distinct().toList();
        allowed(all);
        MakeAction.Made made = makeAction.make(new MakeAction.Request(all, new Action.Matter(Handlings.one(Category.class, form.text("category")),
            form.text("title"), form.textOrNull("description"), Ids.parse(form.text("line")).orElse(null), Ids.parse(form.text("district")).orElse(null),
            form.textOrNull("address")), Ids.parse(form.text("partner")).orElse(null), form.textOrNull("answer"), visitor.actor().orElseThrow(),
            form.textOrNull("request")));
        return page.seeOther("/work/actions/" + made.id() + "?done=made");
    }

    private static Stream<UUID> ticked(Form form) {
        return form.values("also").stream().map(each -> Ids.parse(each).orElseThrow(NotFoundException::new));
    }

    Response show(List<Contribution> from, String base, String addTo, String back, Form form) {
        ProgrammeOutline programme = programmes.byId(from.get(0).programme()).orElseThrow();
        if (!form.isRefused()) {
            only(from.stream().map(each -> each.district().map(UUID::toString))).ifPresent(district -> form.with("district", district));
            only(from.stream().map(each -> each.line().map(UUID::toString))).ifPresent(line -> form.with("line", line));
            only(from.stream().map(Contribution::address)).map(PublicPlace::of).filter(place -> !place.isEmpty()).ifPresent(address -> form.with("address", address));
        }
        return page.with(form).with("ticked", form.values("also")).show("action/make.ftlh", "page", new MakePage(base, addTo, back, Ids.secret(),
            from.stream().map(each -> origin(each, programme)).toList(),
            similar(from).stream().map(each -> origin(each, programme)).toList(), categories(programme), choices(programme.districts()),
            choices(programme.lines()), choices(programme.partners()), addTo.isEmpty() ? List.of() : open(from.get(0), programme), programme.name()));
    }

    /** What all agree on. */
    private static Optional<String> only(Stream<Optional<String>> values) {
        Set<String> different = values.map(each -> each.orElse("")).collect(Collectors.toSet());
        return different.size() == 1 ? different.stream().filter(each -> !each.isEmpty()).findFirst() : Optional.empty();
    }

    private static List<ActionPage.Choice> choices(List<ProgrammeOutline.Choice> some) {
        return some.stream().map(each -> new ActionPage.Choice(each.id().toString(), each.name())).toList();
    }

    private static MakePage.Origin origin(Contribution each, ProgrammeOutline programme) {
        return new MakePage.Origin(each.id().toString(), each.code(), "contribution.kind." + each.kind(), each.wordsForColleagues(), each.languageForColleagues().orElse(""),
            each.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""), each.address().orElse(""), each.receivedAt());
    }

    /** Those of the same district that wait for a response, what sounds most alike in front. */
    private List<Contribution> similar(List<Contribution> from) {
        Contribution first = from.get(0);
        Set<UUID> those = from.stream().map(Contribution::id).collect(Collectors.toSet());
        Set<String> words = from.stream().flatMap(each -> words(each).stream()).collect(Collectors.toSet());
        return contributions.page(new ContributionFilter(first.programme(), null, first.district().orElse(null), null, null, null, null,
            ContributionFilter.Status.OPEN, null),
            0, LOOKED_AT).stream()
            .filter(each -> each.state() == nl.gehoordengedaan.contribution.State.CHECKED && !those.contains(each.id()))
            .filter(each -> first.district().isPresent() || common(words, each) > 0)
            .sorted(Comparator.comparingLong((Contribution each) -> common(words, each)).reversed().thenComparing(Contribution::receivedAt)
                .thenComparing(Contribution::id))
            .limit(SIMILAR).toList();
    }

    private static long common(Set<String> words, Contribution each) {
        Set<String> both = new HashSet<>(words(each));
        both.retainAll(words);
        return both.size();
    }

    private static Set<String> words(Contribution each) {
        return Arrays.stream((each.wordsForColleagues() + " " + each.address().orElse("")).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet());
    }

    private List<MakePage.Choice> categories(ProgrammeOutline programme) {
        Map<Category, PartnerRole> chosen = roles();
        return Arrays.stream(Category.values()).map(each -> new MakePage.Choice(each.name(), page.msg("action.category." + each),
            programme.partnerFor(chosen.get(each)).map(partner -> page.msg("action.make.by-setting", partner.name()))
                .orElseGet(() -> page.msg("action.make.no-setting")), each.name().toLowerCase(Locale.ROOT))).toList();
    }

    private Map<Category, PartnerRole> roles() {
        Map<Category, PartnerRole> known = roles;
        if (known == null) {
            known = new EnumMap<>(Category.class);
            for (Category each : Category.values()) {
                known.put(each, PartnerRole.valueOf(processes.decided("action-partner", Map.of("category", each.name()))));
            }
            roles = known;
        }
        return known;
    }

    private List<ActionPage.Choice> open(Contribution contribution, ProgrammeOutline programme) {
        return actions.openNear(contribution.programme(), contribution.district().orElse(null)).stream()
            .map(each -> new ActionPage.Choice(each.code(), each.title() + each.district().flatMap(programme::district)
                .map(district -> " (" + district.name() + ")").orElse(""))).toList();
    }
}
