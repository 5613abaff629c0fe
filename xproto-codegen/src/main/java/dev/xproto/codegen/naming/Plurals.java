package dev.xproto.codegen.naming;

import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plurals of model names. They are part of the wire format and of addresses, so the rules never change: who dislikes what
 * they make of a name says {@code option plural}. They are those that existing services were deployed with, oddities
 * included: a name that begins with a capital keeps its {@code y} ({@code Policys}), and a few words are known only when
 * they are the whole name ({@code Series}, but {@code DataSerieses}). Thread-safe.
 */
public final class Plurals {
    private static final List<SuffixRule> LATIN = List.of(
            new SuffixRule(PluralWords.CH_TO_CHS, 0, "s"),
            new SuffixRule(PluralWords.X_TO_ICES, 2, "ices"),
            new SuffixRule(PluralWords.UM_TO_A, 2, "a"),
            new SuffixRule(PluralWords.US_TO_I, 2, "i"),
            new SuffixRule(PluralWords.ON_TO_A, 2, "a"),
            new SuffixRule(PluralWords.A_TO_AE, 0, "e"));

    private static final List<SuffixRule> GERMANIC = List.of(
            new SuffixRule(Set.of("person"), 4, "ople"),
            new SuffixRule(PluralWords.MAN_TO_MANS, 0, "s"),
            new SuffixRule(Set.of("man"), 3, "men"),
            new SuffixRule(Set.of("mouse"), 5, "mice"),
            new SuffixRule(Set.of("louse"), 5, "lice"),
            new SuffixRule(Set.of("goose"), 5, "geese"),
            new SuffixRule(Set.of("tooth"), 5, "teeth"),
            new SuffixRule(Set.of("foot"), 4, "feet"),
            new SuffixRule(Set.of("ceps"), 0, ""),
            new SuffixRule(Set.of("zoon"), 2, "a"),
            new SuffixRule(Set.of("cis", "sis", "xis"), 2, "es"));

    private static final List<SuffixRule> F_TO_VES = List.of(
            new SuffixRule(Set.of("deaf"), 0, "s"),
            new SuffixRule(Set.of("elf", "alf", "olf", "eaf", "arf"), 1, "ves"),
            new SuffixRule(Set.of("nife", "life", "wife"), 2, "ves"));

    private Plurals() {}

    /** The plural of the model: its option {@code plural} as it stands, else what the rules make of its name. */
    public static String of(Model model) {
        return model.options().text(KnownOption.PLURAL).orElseGet(() -> of(model.name()));
    }

    /**
     * The plural of a name.
     *
     * @param name at least one character
     */
    public static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plural = wholeWord(name, lower);
        if (plural == null) {
            plural = first(GERMANIC, name, lower);
        }
        if (plural == null) {
            plural = first(LATIN, name, lower);
        }
        if (plural == null) {
            plural = sibilant(name, lower);
        }
        if (plural == null) {
            plural = first(F_TO_VES, name, lower);
        }
        if (plural == null) {
            plural = vowelOrPlain(name, lower);
        }
        return likeThe(name, lower, plural);
    }

    /** Words that are irregular as a whole, and words that stay as they are. */
    private static @Nullable String wholeWord(String name, String lower) {
        if (PluralWords.UNCHANGED.contains(lower) || endsWithAny(lower, PluralWords.UNCHANGED_ENDINGS)) {
            return name;
        }
        String irregular = PluralWords.IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        return lower.endsWith("quy") ? name.substring(0, name.length() - 1) + "ies" : null;
    }

    private static @Nullable String sibilant(String name, String lower) {
        boolean takesEs = PluralWords.S_TO_SES.contains(lower)
                || endsWithAny(lower, Set.of("itis", "ss", "us", "ch", "sh", "zz", "quartz", "topaz", "x"))
                || (lower.endsWith("es") && Character.isUpperCase(name.charAt(0)));
        if (takesEs) {
            return name + "es";
        }
        return lower.endsWith("z") ? name + "zes" : null;
    }

    private static String vowelOrPlain(String name, String lower) {
        char before = lower.length() < 2 ? ' ' : lower.charAt(lower.length() - 2);
        boolean capital = Character.isUpperCase(name.charAt(0));
        if (lower.endsWith("y") && lower.length() > 1 && !capital && "aeiou".indexOf(before) < 0) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        boolean takesEs = lower.endsWith("o")
                && "aeiou".indexOf(before) < 0
                && !PluralWords.O_TO_OS_WHOLE.contains(lower)
                && !endsWithAny(lower, PluralWords.O_TO_OS);
        return name + (takesEs ? "es" : "s");
    }

    /** A name in capitals has its plural in capitals; one with a capital only in front has it like that. */
    private static String likeThe(String name, String lower, String plural) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (name.equals(upper)) {
            return plural.toUpperCase(Locale.ROOT);
        }
        boolean capitalized = name.equals(upper.charAt(0) + lower.substring(1));
        if (!capitalized) {
            return plural;
        }
        return plural.substring(0, 1).toUpperCase(Locale.ROOT)
                + plural.substring(1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(List<SuffixRule> rules, String name, String lower) {
        for (SuffixRule rule : rules) {
            if (endsWithAny(lower, rule.endings())) {
                return name.substring(0, name.length() - rule.cut()) + rule.put();
            }
        }
        return null;
    }

    private static boolean endsWithAny(String lower, Set<String> endings) {
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What becomes of words that end like one of those.
     *
     * @param endings in lower case
     * @param cut how many characters go
     * @param put what comes in their place
     */
    private record SuffixRule(Set<String> endings, int cut, String put) {}
}
