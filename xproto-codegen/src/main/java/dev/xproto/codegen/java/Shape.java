package dev.xproto.codegen.java;

import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model as a Java class. A class extends one other; what further bases declare is flattened into it.
 *
 * @param model the model
 * @param superModel the base whose class it extends; null when it extends none
 * @param flattened its other ancestors, nearest first
 * @param members what the class declares: flattened fields and links first, then its own
 * @param reverses the far sides of links that the class shows
 * @param farReverses its own links whose far side is a class of another jar
 */
record Shape(
        Model model,
        @Nullable Model superModel,
        List<Model> flattened,
        List<Member> members,
        List<ReverseLink> reverses,
        List<ReverseLink> farReverses) {
    Optional<Model> base() {
        return Optional.ofNullable(superModel);
    }

    /** The members that the model declares itself. */
    List<Member> own() {
        return members.stream()
                .filter(member -> member.model().equals(model.name()))
                .toList();
    }

    /** The far sides of links that name this very model. */
    List<ReverseLink> ownReverses() {
        return reverses.stream()
                .filter(reverse -> reverse.link().peer().equals(model.name()))
                .toList();
    }
}
