package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.StyleCode;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.regex.Pattern;

/** Members begin with a small letter and hold letters, digits and single underscores. */
final class MemberNameValidator implements Validator {
    private static final Pattern MEMBER_NAME = Pattern.compile("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.graph().models()) {
            for (Member member : model.members()) {
                check(member, member.name(), out);
                if (member instanceof Link link) {
                    link.reverse().ifPresent(name -> check(member, name, out));
                }
            }
        }
    }

    private static void check(Member member, String name, Diagnostics out) {
        if (!MEMBER_NAME.matcher(name).matches()) {
            out.report(Diagnostic.at(member.span(), StyleCode.MEMBER_NAME, "`" + name + "` isn't named like a member")
                    .help("begin with a small letter and join words by single underscores, such as `mac_address`"));
        }
    }
}
