package nl.gehoordengedaan.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.gehoordengedaan.programme.ImportLog.Place;
import nl.gehoordengedaan.programme.ImportReport.Thing;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.BrokenRule.Breach;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.LiberationDay;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.Unit;

/** A file with the set-up of programmes, read and found in order. */
record ProgrammeFile(List<ProgrammeEntry> programmes) {

    static final String DEFAULT_TIME_ZONE = "Europe/Amsterdam";
    static final String DEFAULT_DISTRICT_WORD = "wijk";
    /** Who asks a third time does not know yet what there is to do. */
    static final int DEFAULT_QUESTIONS_PER_ACTION = 2;
    private static final int MOST_QUESTIONS_PER_ACTION = 20;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Words that stand at the same place in an address. */
    private static final Set<String> RESERVED = Set.of("import", "new");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+([-_][A-Z0-9]+)*");
    /** Narrower than what mail can be sent to: a name and a domain in plain letters. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ ()-]*[0-9]){2,19}");
    private static final Pattern POSTCODE_AREA = Pattern.compile("[1-9][0-9]{3}");
    private static final Set<String> DISTRICT_WORDS = Set.of("buurt", "wijk");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PROGRAMMES = 50;
    private static final int MOST_THINGS = 500;
    private static final long MOST_MONEY = 1_000_000_000_000L;

    record ProgrammeEntry(String slug, String name, String municipality, Given<String> timeZone, Given<String> postcodeArea, Given<String> districtWord,
            Given<String> phone, Given<String> visitingAddress, Given<String> openingHours, Given<Ambitions> ambition,
            Given<List<String>> attachedAreas, Given<List<Language>> languages, Given<List<LineEntry>> lines, Given<List<PartnerEntry>> partners,
            Given<List<String>> districts, Given<HolidaySettings> holidays, List<TermSetting> terms,
            Map<PartnerRole, Given<String>> routing, Given<Integer> questionsPerAction) {
    }

    record Ambitions(Integer years, List<AmbitionTarget> targets) {
    }

    record LineEntry(String code, String name, Given<Long> shortTermBudgetEur, Given<List<String>> goals, Given<List<IndicatorEntry>> indicators,
            Given<List<String>> interventions) {
    }

    record IndicatorEntry(String name, Given<String> unit, Given<Baseline> baseline, Given<List<Ambition>> ambition) {
    }

    record PartnerEntry(String code, String name, Given<Boolean> steeringGroup, Given<String> email, Given<String> phone) {
    }

    /**
     * Brings these programmes up to date.
     *
     * @param there all programmes there are
     * @param add is given each programme that was not there yet, complete
     * @throws BrokenRule when a role is routed to a partner that is neither in the file nor there already
     */
    ImportReport layOver(List<Programme> there, Consumer<Programme> add) {
        routesLeadSomewhere(there);
        List<Programme> all = new ArrayList<>(there);
        ImportLog log = new ImportLog();
        log.match(Thing.PROGRAMME, Programme::place, all, programmes, Programme.inFile(log));
        all.subList(there.size(), all.size()).forEach(add);
        return log.report();
    }

    private void routesLeadSomewhere(List<Programme> there) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < programmes.size(); i++) {
            ProgrammeEntry entry = programmes.get(i);
            Set<String> codes = new HashSet<>();
            entry.partners().or(List.of()).forEach(partner -> codes.add(ImportLog.folded(partner.code())));
            there.stream().filter(programme -> ImportLog.folded(programme.slug()).equals(ImportLog.folded(entry.slug())))
                .forEach(programme -> programme.partners().forEach(partner -> codes.add(ImportLog.folded(partner.code()))));
            for (Map.Entry<PartnerRole, Given<String>> route : entry.routing().entrySet()) {
                String code = route.getValue().value();
                if (code != null && !codes.contains(ImportLog.folded(code))) {
                    breaches.add(new Breach("programmes[" + i + "].routing." + route.getKey(), "programme.import.no-partner", List.of(code)));
                }
            }
        }
        if (!breaches.isEmpty()) {
            throw new BrokenRule(BrokenRule.Kind.INPUT, breaches);
        }
    }

    /** @throws nl.gehoordengedaan.shared.BrokenRule with every mistake and where it stands, such as {@code programmes[0].lines[2].code} */
    static ProgrammeFile read(String json) {
        Reading file = Reading.of(json);
        if (!file.has("programmes")) {
            // whoever sends something else altogether is not helped by what is wrong with each field of it
            throw BrokenRule.input("programmes", "programme.import.no-programmes");
        }
        file.knowsOnly("about", "programmes");
        List<ProgrammeEntry> programmes = new ArrayList<>();
        file.objects("programmes", MOST_PROGRAMMES).forEach(reading -> programmes.add(programme(reading)));
        noDoubles(file, "programmes", programmes, ProgrammeEntry::slug, ".slug");
        file.orRefuse();
        return new ProgrammeFile(List.copyOf(programmes));
    }

    private static ProgrammeEntry programme(Reading in) {
        in.knowsOnly(FilePart.PROGRAMME);
        String slug = in.required("slug", 60);
        in.that(slug == null || SLUG.matcher(slug).matches() && !RESERVED.contains(slug), "slug", "programme.import.slug");
        Given<String> timeZone = in.text("timeZone", 60, DEFAULT_TIME_ZONE);
        in.that(!timeZone.mentioned() || ZoneId.getAvailableZoneIds().contains(timeZone.value()), "timeZone", "programme.import.time-zone");
        Given<String> postcodeArea = in.text("postcodeArea", 4, null);
        in.that(postcodeArea.value() == null || POSTCODE_AREA.matcher(postcodeArea.value()).matches(), "postcodeArea", "programme.import.postcode-area");
        Given<String> districtWord = in.text("districtWord", 20, DEFAULT_DISTRICT_WORD);
        in.that(!districtWord.mentioned() || DISTRICT_WORDS.contains(districtWord.value()), "districtWord", "programme.import.district-word");
        return new ProgrammeEntry(slug, in.required("name", LONGEST_NAME), in.required("municipality", LONGEST_NAME), timeZone, postcodeArea, districtWord,
                fitting(in, "phone", 30, PHONE, "programme.import.phone"), in.text("visitingAddress", LONGEST_NAME, null),
                in.text("openingHours", LONGEST_NAME, null), ambitions(in), names(in, "attachedAreas"), languages(in), lines(in), partners(in),
                names(in, "districts"), holidays(in), terms(in), routing(in), questionsPerAction(in));
    }

    private static Given<Integer> questionsPerAction(Reading in) {
        Given<Long> most = in.whole("questionsPerAction", 0, MOST_QUESTIONS_PER_ACTION);
        return !most.mentioned() ? Given.notMentioned()
            : new Given<>(true, most.value() == null ? DEFAULT_QUESTIONS_PER_ACTION : most.value().intValue());
    }

    private static Given<Ambitions> ambitions(Reading in) {
        return in.object("ambition").map(ambition -> {
            ambition.knowsOnly(FilePart.AMBITION);
            List<AmbitionTarget> targets = ambition.objects("targets", MOST_THINGS).stream().map(target -> {
                target.knowsOnly("afterYears", "before");
                return new AmbitionTarget(years(target, "afterYears"), target.required("before", LONGEST_NAME));
            }).toList();
            return new Given<>(true, new Ambitions(years(ambition, "years"), targets));
        }).orElse(Given.notMentioned());
    }

    private static Integer years(Reading in, String key) {
        Long years = in.whole(key, 1, 100).value();
        return years == null ? null : years.intValue();
    }

    private static Given<List<Language>> languages(Reading in) {
        Given<List<String>> codes = names(in, "languages");
        if (!codes.mentioned()) {
            return Given.notMentioned();
        }
        List<Language> languages = new ArrayList<>();
        for (int i = 0; i < codes.value().size(); i++) {
            String code = codes.value().get(i);
            Optional<Language> language = Language.of(code);
            in.that(language.isPresent(), "languages[" + i + "]", "programme.import.language", code);
            language.ifPresent(languages::add);
        }
        return new Given<>(true, List.copyOf(languages));
    }

    private static Given<List<LineEntry>> lines(Reading in) {
        if (!in.has("lines")) {
            return Given.notMentioned();
        }
        List<LineEntry> lines = in.objects("lines", MOST_THINGS).stream().map(line -> {
            line.knowsOnly(FilePart.LINE);
            return new LineEntry(code(line), line.required("name", LONGEST_NAME), line.whole("shortTermBudgetEur", 0, MOST_MONEY), names(line, "goals"),
                    indicators(line), names(line, "interventions"));
        }).toList();
        noDoubles(in, "lines", lines, LineEntry::code, ".code");
        return new Given<>(true, lines);
    }

    private static Given<List<IndicatorEntry>> indicators(Reading in) {
        if (!in.has("indicators")) {
            return Given.notMentioned();
        }
        List<IndicatorEntry> indicators = in.objects("indicators", MOST_THINGS).stream().map(indicator -> {
            indicator.knowsOnly(FilePart.INDICATOR);
            return new IndicatorEntry(indicator.required("name", LONGEST_NAME), indicator.text("unit", 40, null), baseline(indicator), ambition(indicator));
        }).toList();
        noDoubles(in, "indicators", indicators, IndicatorEntry::name, ".name");
        return new Given<>(true, indicators);
    }

    private static Given<Baseline> baseline(Reading in) {
        return in.object("baseline").map(baseline -> {
            baseline.knowsOnly("nl", "municipality", "area");
            return new Given<>(true, new Baseline(baseline.decimal("nl"), baseline.decimal("municipality"), baseline.decimal("area")));
        }).orElse(Given.notMentioned());
    }

    private static Given<List<Ambition>> ambition(Reading in) {
        return in.object("ambition").map(ambition -> {
            List<Ambition> values = new ArrayList<>();
            for (String key : ambition.keys()) {
                if (key.matches("[1-9][0-9]?|100")) {
                    values.add(new Ambition(Integer.parseInt(key), ambition.decimal(key)));
                } else {
                    ambition.refuse(key, "programme.import.ambition-year");
                }
            }
            values.sort(Comparator.comparingInt(Ambition::afterYears));
            return new Given<>(true, List.copyOf(values));
        }).orElse(Given.notMentioned());
    }

    private static Given<List<PartnerEntry>> partners(Reading in) {
        if (!in.has("partners")) {
            return Given.notMentioned();
        }
        List<PartnerEntry> partners = in.objects("partners", MOST_THINGS).stream().map(partner -> {
            partner.knowsOnly(FilePart.PARTNER);
            return new PartnerEntry(code(partner), partner.required("name", LONGEST_NAME), partner.yesOrNo("steeringGroup"),
                    fitting(partner, "email", 254, EMAIL, "programme.import.email"), fitting(partner, "phone", 30, PHONE, "programme.import.phone"));
        }).toList();
        noDoubles(in, "partners", partners, PartnerEntry::code, ".code");
        return new Given<>(true, partners);
    }

    private static Given<String> fitting(Reading in, String key, int longest, Pattern pattern, String otherwise) {
        Given<String> text = in.text(key, longest, null);
        in.that(text.value() == null || pattern.matcher(text.value()).matches(), key, otherwise);
        return text;
    }

    private static Map<PartnerRole, Given<String>> routing(Reading in) {
        Map<PartnerRole, Given<String>> routes = new EnumMap<>(PartnerRole.class);
        in.object("routing").ifPresent(routing -> {
            routing.knowsOnly(FilePart.ROUTING);
            EnumSet.allOf(PartnerRole.class).stream().filter(role -> routing.has(role.name()))
                .forEach(role -> routes.put(role, routing.text(role.name(), 40, null)));
        });
        return routes;
    }

    private static Given<HolidaySettings> holidays(Reading in) {
        return in.object("holidays").map(holidays -> {
            holidays.knowsOnly(FilePart.HOLIDAYS);
            HolidaySettings law = HolidaySettings.ofTheLaw();
            Set<LocalDate> closingDays = new HashSet<>(holidays.days("closingDays", HolidaySettings.MOST_CLOSING_DAYS));
            return new Given<>(true, new HolidaySettings(holidays.yesOrNo("goodFriday").or(law.goodFriday()),
                    holidays.oneOf("liberationDay", LiberationDay.class).orElse(law.liberationDay()), closingDays));
        }).orElse(Given.notMentioned());
    }

    private static List<TermSetting> terms(Reading in) {
        Optional<Reading> all = in.object("terms");
        if (all.isEmpty()) {
            return List.of();
        }
        Reading terms = all.get();
        terms.knowsOnly(Arrays.stream(TermKind.values()).map(Enum::name).toArray(String[]::new));
        List<TermSetting> settings = new ArrayList<>();
        for (TermKind kind : EnumSet.allOf(TermKind.class)) {
            terms.object(kind.name()).ifPresent(one -> {
                if (kind.tellsDirector()) {
                    one.knowsOnly(FilePart.TERM);
                } else {
                    one.knowsOnly("term", "reminder");
                }
                Optional<Term> term = term(one, "term");
                Optional<Term> reminder = term(one, "reminder");
                Optional<Term> director = kind.tellsDirector() ? term(one, "directorAfter") : Optional.empty();
                if (term.isPresent() && reminder.isPresent() && director.isPresent() == kind.tellsDirector()) {
                    boolean inTime = TermSetting.isReminderInTime(term.get(), reminder.get());
                    one.that(inTime, "reminder", "programme.import.reminder");
                    if (inTime) {
                        settings.add(new TermSetting(kind, term.get(), reminder.get(), director.orElse(null)));
                    }
                }
            });
        }
        return List.copyOf(settings);
    }

    private static Optional<Term> term(Reading in, String key) {
        Optional<Reading> term = in.object(key);
        if (term.isEmpty()) {
            in.refuse(key, "programme.import.missing");
            return Optional.empty();
        }
        term.get().knowsOnly("amount", "unit");
        Long amount = term.get().whole("amount", Term.SHORTEST, Term.LONGEST).value();
        Optional<Unit> unit = term.get().oneOf("unit", Unit.class);
        term.get().that(term.get().has("amount"), "amount", "programme.import.missing");
        term.get().that(term.get().has("unit"), "unit", "programme.import.missing");
        return amount == null || unit.isEmpty() ? Optional.empty() : Optional.of(new Term(amount.intValue(), unit.get()));
    }

    private static String code(Reading in) {
        String code = in.required("code", 40);
        in.that(code == null || CODE.matcher(code).matches(), "code", "programme.import.code");
        return code;
    }

    private static Given<List<String>> names(Reading in, String key) {
        if (!in.has(key)) {
            return Given.notMentioned();
        }
        List<String> names = in.texts(key, MOST_THINGS, LONGEST_NAME);
        noDoubles(in, key, names, Function.identity(), "");
        return new Given<>(true, names);
    }

    private static <T> void noDoubles(Reading in, String key, List<T> things, Function<T, String> codeOf, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            String code = codeOf.apply(things.get(i));
            in.that(code == null || seen.add(ImportLog.folded(code)), key + "[" + i + "]" + field, "programme.import.double", code == null ? "" : code);
        }
    }
}
