package nl.gehoordengedaan.programme;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gehoordengedaan.programme.ImportReport.Thing;

/** Tells people what a place in a file such as {@code programmes[0].lines[2].code} is about: which programme, and which of its lines. */
public final class PlaceInFile {

    private static final Pattern IN_A_LIST = Pattern.compile("(\\w+)\\[(\\d{1,4})]");
    private static final int LONGEST = 80;
    private static final Map<String, Thing> THINGS = Map.of("programmes", Thing.PROGRAMME, "lines", Thing.LINE, "goals", Thing.GOAL,
            "indicators", Thing.INDICATOR, "interventions", Thing.INTERVENTION, "districts", Thing.DISTRICT, "partners", Thing.PARTNER);

    /**
     * One step on the way to a place.
     *
     * @param number the how-manieth in its list, from 1
     * @param name what the file calls it; empty when it says nothing
     */
    public record Step(Thing thing, int number, String name) {
    }

    private PlaceInFile() {
    }

    /** The steps to each of these places; none for a place that is not inside a programme. */
    static List<List<Step>> steps(String json, List<String> paths) {
        if (paths.stream().noneMatch(path -> path.startsWith("programmes["))) {
            return paths.stream().map(path -> List.<Step>of()).toList();
        }
        try (JsonReader reader = Reading.READERS.createReader(new StringReader(json))) {
            JsonValue file = reader.readValue();
            return paths.stream().map(path -> steps(file, path)).toList();
        }
    }

    private static List<Step> steps(JsonValue file, String path) {
        List<Step> steps = new ArrayList<>();
        JsonValue here = file;
        for (String part : path.split("\\.")) {
            Matcher inAList = IN_A_LIST.matcher(part);
            if (!inAList.matches() || !(here instanceof JsonObject object) || !(object.get(inAList.group(1)) instanceof JsonArray list)) {
                break;
            }
            int index = Integer.parseInt(inAList.group(2));
            Thing thing = THINGS.get(inAList.group(1));
            if (thing == null || index >= list.size()) {
                break;
            }
            here = list.get(index);
            steps.add(new Step(thing, index + 1, name(here)));
        }
        return List.copyOf(steps);
    }

    private static String name(JsonValue thing) {
        if (thing instanceof JsonObject object) {
            return List.of("name", "code", "slug").stream().map(object::get).filter(JsonString.class::isInstance).map(PlaceInFile::name)
                    .filter(name -> !name.isEmpty()).findFirst().orElse("");
        }
        if (!(thing instanceof JsonString text)) {
            return "";
        }
        String name = text.getString().replaceAll("\\p{Cntrl}", " ").strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }
}
