package nl.gehoordengedaan.term;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Why a deadline is the day it is: a message without a language yet.
 *
 * @param key key of the message
 * @param args what is filled in: a LocalDate, a number, or an Explanation of its own
 */
public record Explanation(String key, List<Object> args) {

    public Explanation {
        args = List.copyOf(args);
    }

    Explanation(String key, Object... args) {
        this(key, List.of(args));
    }

    /** The sentence, when told how a key with plain arguments (dates and numbers) reads in the reader's language. */
    public String in(BiFunction<String, Object[], String> messages) {
        return messages.apply(key, args.stream().map(arg -> arg instanceof Explanation part ? part.in(messages) : arg).toArray());
    }
}
