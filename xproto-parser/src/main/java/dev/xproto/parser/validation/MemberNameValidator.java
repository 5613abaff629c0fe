package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.StyleCode;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;

/** Members begin with a small letter and hold letters, digits and single underscores. */
final class MemberNameValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            for (Member member : model.members()) {
                check(member, member.name(), out);
                if (member instanceof Link link) {
                    link.reverse().ifPresent(name -> check(member, name, out));
                }
            }
        }
    }

    private static void check(Member member, String name, Diagnostics out) {
        if (!isMemberName(name)) {
            out.report(Diagnostic.at(member.span(), StyleCode.MEMBER_NAME, "`" + name + "` isn't named like a member")
                    .help("begin with a small letter and join words by single underscores, such as `mac_address`"));
        }
    }

    private static boolean isMemberName(String name) {
        char before = '_';
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z' && at > 0);
            boolean digit = c >= '0' && c <= '9' && at > 0;
            if (!letter && !digit && (c != '_' || before == '_')) {
                return false;
            }
            before = c;
        }
        return before != '_';
    }
}
