package nl.gehoordengedaan.identity;

import java.util.List;

/** What can be chosen when a role is given. */
public record AccountChoices(List<String> roles, List<ProgrammeDirectory.ProgrammeName> programmes) {
}
