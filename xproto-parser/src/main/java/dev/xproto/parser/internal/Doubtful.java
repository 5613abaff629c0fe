package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.DiagnosticCode;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.InheritanceCode;
import dev.xproto.parser.diagnostics.LinkCode;
import dev.xproto.parser.diagnostics.NameCode;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.diagnostics.StyleCode;
import java.util.Set;

/** What may only seem wrong because a statement elsewhere could not be read. */
public final class Doubtful {
    private static final Set<DiagnosticCode> FOLLOW_UPS = Set.of(
            NameCode.UNKNOWN_IMPORT,
            NameCode.NO_APPLICATION,
            InheritanceCode.UNKNOWN_BASE,
            InheritanceCode.FIRST_NUMBER,
            LinkCode.UNKNOWN_PEER,
            LinkCode.THROUGH,
            FieldCode.UNKNOWN_TYPE,
            FieldCode.UNKNOWN_MEMBER,
            FieldCode.OWNER_CLASS,
            FieldCode.EMPTY_MESSAGE,
            PolicyCode.UNKNOWN_POLICY,
            PolicyCode.UNKNOWN_MODEL,
            PolicyCode.UNKNOWN_STEP,
            PolicyCode.PLACEHOLDER,
            StyleCode.SUPPRESSION);

    private Doubtful() {}

    /** Whether a diagnostic of that kind may follow from a fault elsewhere. */
    public static boolean isFollowUp(DiagnosticCode code) {
        return FOLLOW_UPS.contains(code);
    }
}
