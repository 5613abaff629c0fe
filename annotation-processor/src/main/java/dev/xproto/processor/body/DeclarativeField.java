package dev.xproto.processor.body;

import dev.xproto.processor.read.ModelFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A field or link of a model that says what shall be.
 *
 * @param model the model's name
 * @param name in xproto spelling
 */
record DeclarativeField(String model, String name) {
    /**
     * The one that a member of a generated class stands for; empty when it stands for none, or for one that steps write.
     *
     * @param owner the class that declares the member
     * @param property the member's name; of a setter, what follows {@code set}
     */
    static Optional<DeclarativeField> of(TypeElement owner, String property) {
        return ModelFacts.of(owner).flatMap(model -> of(model, plain(property)));
    }

    private static Optional<DeclarativeField> of(ModelFacts model, String property) {
        Stream<Candidate> fields = model.fields().stream()
                .map(field -> new Candidate(field.name(), field.isDeclarative(), List.of("value")));
        Stream<Candidate> links = model.links().stream()
                .map(link -> new Candidate(link.name(), link.isDeclarative(), List.of("id", "link", "linkid")));
        List<Candidate> meant = Stream.concat(fields, links)
                .filter(each -> each.isCalled(property))
                .toList();
        // Where two could be meant, and one of them may be written, nothing is said.
        boolean certain = !meant.isEmpty() && meant.stream().allMatch(Candidate::isDeclarative);
        return certain
                ? Optional.of(new DeclarativeField(model.name(), meant.get(0).name()))
                : Optional.empty();
    }

    private record Candidate(String name, boolean isDeclarative, List<String> endings) {
        boolean isCalled(String property) {
            String plain = plain(name);
            return property.equals(plain)
                    || plain.equals("is" + property)
                    || endings.stream().anyMatch(ending -> property.equals(plain + ending));
        }
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
