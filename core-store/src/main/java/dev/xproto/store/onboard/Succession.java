package dev.xproto.store.onboard;

import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which model with objects, and which member of it, goes on under which name when other models take the place of those that
 * are loaded: under the same name, or under one that says {@code renamed_from}.
 */
final class Succession {
    private final @Nullable Catalog old;
    private final Catalog next;
    private final Findings findings;
    private final Map<String, String> models = new LinkedHashMap<>();
    private final Map<String, String> continued = new HashMap<>();
    private final Map<String, Map<String, String>> members = new HashMap<>();

    private Succession(@Nullable Catalog old, Catalog next, Findings findings) {
        this.old = old;
        this.next = next;
        this.findings = findings;
    }

    /** Compares the two; reports renames that can't be. */
    static Succession of(@Nullable Catalog old, Catalog next, Findings findings) {
        Succession succession = new Succession(old, next, findings);
        for (Table table : next.tables()) {
            succession.model(next.get(table.model()));
        }
        for (Table table : next.tables()) {
            StoredModel before = succession.before(table.model());
            if (before != null) {
                succession.members(next.get(table.model()), before);
            }
        }
        return succession;
    }

    private void model(StoredModel model) {
        if (concrete(model.name()).isPresent()) {
            models.put(model.name(), model.name());
            continued.put(model.name(), model.name());
            return;
        }
        Optional<String> former = model.model().options().text(KnownOption.RENAMED_FROM);
        Optional<StoredModel> known = former.flatMap(this::concrete);
        if (known.isEmpty()) {
            return;
        }
        String name = known.get().name();
        StoredModel still = next.find(name);
        String taker = continued.get(name);
        if (still != null || taker != null) {
            refuse(model.model(), null, name, still == null ? taker : null);
            return;
        }
        models.put(model.name(), name);
        continued.put(name, model.name());
    }

    private Optional<StoredModel> concrete(String name) {
        return Optional.ofNullable(old == null ? null : old.find(name)).filter(known -> !known.isAbstract());
    }

    private void members(StoredModel model, StoredModel before) {
        List<String> had = own(before);
        Map<String, String> found = new LinkedHashMap<>();
        List<String> now = own(model);
        now.stream().filter(had::contains).forEach(name -> found.put(name, name));
        for (String name : now) {
            Member member = model.member(name);
            Optional<String> former =
                    member == null ? Optional.empty() : member.options().text(KnownOption.RENAMED_FROM);
            if (member == null
                    || found.containsKey(name)
                    || former.filter(had::contains).isEmpty()) {
                continue;
            }
            if (found.containsValue(former.get())) {
                refuse(model.model(), member, former.get(), taker(found, former.get()));
            } else {
                found.put(name, former.get());
            }
        }
        members.put(model.name(), found);
    }

    private static @Nullable String taker(Map<String, String> found, String former) {
        return found.entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(former) && !entry.getKey().equals(former))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void refuse(Model model, @Nullable Member member, String former, @Nullable String taker) {
        String name = member == null ? model.name() : member.name();
        findings.at(
                member == null ? model.span() : member.span(),
                OnboardingCode.RENAME,
                "`" + name + "` can't be renamed from `" + former + "`, "
                        + (taker == null ? "which is still declared" : "which becomes `" + taker + "`"),
                taker == null ? "Remove the declaration of `" + former + "`" : "Rename only one of the two");
    }

    /** What a model adds to its concrete base: columns and many-to-many links. */
    static List<String> own(StoredModel model) {
        List<String> names = new ArrayList<>();
        ownTable(model).columns().forEach(column -> names.add(column.field()));
        model.manyLinks().stream()
                .filter(link -> link.model().equals(model.name()))
                .map(ManyLink::link)
                .forEach(names::add);
        return names;
    }

    static Table ownTable(StoredModel model) {
        return model.tables().get(model.tables().size() - 1);
    }

    /** The model, as it was before; null when it is new. */
    @Nullable
    StoredModel before(String model) {
        String name = models.get(model);
        return name == null || old == null ? null : old.find(name);
    }

    /** What a member that the model adds was called before; null when it is new. */
    @Nullable
    String memberBefore(String model, String member) {
        return members.getOrDefault(model, Map.of()).get(member);
    }

    /** What an old model is called now; null when it isn't any more. */
    @Nullable
    String now(String oldModel) {
        return continued.get(oldModel);
    }

    /** What a member of an old model is called now; null when it isn't any more. */
    @Nullable
    String memberNow(String oldModel, String member) {
        String model = now(oldModel);
        return model == null
                ? null
                : members.getOrDefault(model, Map.of()).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(member))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    /** The models that are called otherwise now: what they were called, and what they are. */
    Map<String, String> renamedModels() {
        Map<String, String> renamed = new LinkedHashMap<>();
        continued.forEach((before, now) -> {
            if (!before.equals(now)) {
                renamed.put(before, now);
            }
        });
        return renamed;
    }
}
