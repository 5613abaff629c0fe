package dev.xproto.codegen.naming;

import java.util.Map;
import java.util.Set;

/** The words that {@link Plurals} treats differently, all in lower case. */
final class PluralWords {
    /** Whole words with a plural of their own. */
    static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("atlas", "atlases"),
            Map.entry("beef", "beefs"),
            Map.entry("blouse", "blouses"),
            Map.entry("brother", "brothers"),
            Map.entry("child", "children"),
            Map.entry("corpus", "corpuses"),
            Map.entry("cow", "cows"),
            Map.entry("die", "dice"),
            Map.entry("ganglion", "ganglions"),
            Map.entry("genie", "genies"),
            Map.entry("genus", "genera"),
            Map.entry("graffito", "graffiti"),
            Map.entry("hoof", "hoofs"),
            Map.entry("loaf", "loaves"),
            Map.entry("money", "monies"),
            Map.entry("mongoose", "mongooses"),
            Map.entry("mythos", "mythoi"),
            Map.entry("octopus", "octopuses"),
            Map.entry("opus", "opuses"),
            Map.entry("ox", "oxen"),
            Map.entry("rom", "roma"),
            Map.entry("thief", "thiefs"),
            Map.entry("turf", "turfs"),
            Map.entry("yes", "yeses"));

    /** Whole words that are their own plural. */
    static final Set<String> UNCHANGED = words("""
            bream breeches britches cantus carp chassis clippers cod contretemps corps debris
            diabetes djinn flounder gallows graffiti haggis headquarters hertz hijinks innings
            jackanapes mackerel mews moose mumps news nexus offspring pajamas pence pincers pliers
            proceedings pyjamas quid rabies salmon scissors series shears siemens species subspecies
            trousers trout tuna whiting""");

    /** Endings of words that are their own plural. */
    static final Set<String> UNCHANGED_ENDINGS = words("""
            craft deer fish lese measles mese nese ois pox rese sheep""");

    /** Endings that keep {@code man}. */
    static final Set<String> MAN_TO_MANS = words("""
            ataman caiman cayman ceriman desman dolman farman german harman hetman human leman
            norman ottoman roman shaman talisman""");

    static final Set<String> CH_TO_CHS = words("""
            czech eunuch stomach""");

    static final Set<String> X_TO_ICES = words("""
            codex helix murex radix silex""");

    static final Set<String> UM_TO_A = words("""
            agendum bacterium candelabrum datum desideratum erratum extremum ovum stratum""");

    static final Set<String> US_TO_I = words("""
            alumnus alveolus bacillus bronchus locus meniscus nucleus sarcophagus stimulus""");

    static final Set<String> ON_TO_A = words("""
            aphelion asyndeton criterion hyperbaton noumenon organon perihelion phenomenon
            prolegomenon""");

    static final Set<String> A_TO_AE = words("""
            alga alumna persona vertebra""");

    /** Whole words that end in a single {@code s} and are singular. */
    static final Set<String> S_TO_SES = words("""
            acropolis aegis alias asbestos bathos bias bronchitis bursitis caddis cannabis canvas
            chaos chrysalis cosmos dais digitalis ephemeris epidermis ethos eyas gas glottis hubris
            ibis iris lens mantis marquis metropolis pathos pelvis polis rhinoceros sassafras
            trellis""");

    /** Whole words that end in {@code o} and take a plain {@code s}. */
    static final Set<String> O_TO_OS_WHOLE = words("""
            ado oto""");

    /** Endings in {@code o} that take a plain {@code s}. */
    static final Set<String> O_TO_OS = words("""
            aficionado aggro albino allegro alto ammo archipelago armadillo auto avocado basso bimbo
            bingo bolero bongo burro canto cappuccino casino cello cilantro cochito coco commando
            concertino contango contralto credo crescendo cyano demo ditto dynamo embryo espresso
            euro falsetto fiasco flamenco furioso generalissimo ghetto gigolo gizmo gringo guano
            gumbo gyro hairdo hippo impetigo inferno info intermezzo intertrigo jumbo junto kilo
            libero libido libretto lido limbo limo lineno lingo lino livedo loco logo lumbago macho
            macro mafioso magneto magnifico manifesto medico memo metro micro mono myo neutrino
            octavo oregano panto pedalo photo piano pimento pinto pleco pogo polo poncho pro psycho
            pueblo quarto rhino risotto rococo rondo saddo sago salvo scherzando scherzo silo
            sirocco solo sombrero soprano staccato sterno stucco stylo sumo techno tempo terrazzo
            testudo timpano tiro tobacco torero torso tremolo typo tyro ufo vaquero vermicello verso
            vibrato violoncello virtuoso weirdo zero""");

    private PluralWords() {}

    private static Set<String> words(String separatedByBlanks) {
        return Set.of(separatedByBlanks.strip().split("\\s+"));
    }
}
