package nl.gehoordengedaan.contribution;

import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Every table in which something is written when somebody says something; also for tests outside the server. */
final class Rows {

    private static final Map<String, String> TABLES = Map.of(
        "contribution", "select count(*) from contribution where id = '%s'",
        "sender", "select count(*) from contribution_sender where contribution_id = '%s'",
        "link", "select count(*) from contribution_link where contribution_id = '%s'",
        "register", "select count(*) from register_entry where subject = '%s'",
        "mail", "select count(*) from mail where subject = '%s'",
        "work", "select count(*) from work_item where subject = '%s'",
        "process", "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = '%s'",
        "task", "select count(*) from ACT_RU_TASK t join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = t.PROC_INST_ID_ where v.NAME_ = 'subject'"
            + " and v.TEXT_ = '%s'",
        "history", "select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = '%s'");

    private Rows() {
    }

    /** How many rows there are about this, in each table. */
    static Map<String, Long> about(UUID contribution, ToLongFunction<String> count) {
        return TABLES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            table -> count.applyAsLong(table.getValue().formatted(contribution))));
    }

    /** What there is directly after something was said by somebody who left an address. */
    static Map<String, Long> all() {
        return TABLES.keySet().stream().collect(Collectors.toMap(table -> table, table -> 1L));
    }

    static Map<String, Long> none() {
        return TABLES.keySet().stream().collect(Collectors.toMap(table -> table, table -> 0L));
    }
}
