package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NameCode;
import dev.xproto.parser.model.KnownOption.Place;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.syntax.ImportNode;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.Name;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.PackageNode;
import dev.xproto.parser.syntax.PolicyNode;
import dev.xproto.parser.syntax.StatementNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all files of a compilation declare, by name. */
final class Declarations {
    private final Diagnostics diagnostics;
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Map<String, PolicyNode> policies = new LinkedHashMap<>();

    Declarations(List<FileNode> files, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (FileNode file : files) {
            collect(file);
        }
    }

    /** A message and what its file says around it. */
    record Message(MessageNode node, Scope scope, String packageName) {}

    /** What a file says for all its messages. */
    record Scope(SourceFile file, Options options) {}

    Map<String, Message> messages() {
        return messages;
    }

    Set<String> messageNames() {
        return messages.keySet();
    }

    Map<String, PolicyNode> policies() {
        return policies;
    }

    /** The message that a name with or without package means; null when there is none, or it is in another package. */
    @Nullable
    Message find(Name name) {
        Message found = messages.get(name.simple());
        if (found == null || name.text().indexOf('.') < 0) {
            return found;
        }
        String written = name.text().substring(0, name.text().lastIndexOf('.'));
        String declared = found.packageName();
        boolean fits = declared.equals(written) || declared.endsWith("." + written);
        return fits ? found : null;
    }

    private void collect(FileNode file) {
        List<OptionNode> options = new ArrayList<>();
        for (StatementNode statement : file.statements()) {
            if (statement instanceof OptionNode option) {
                options.add(option);
            }
        }
        Scope scope = new Scope(file.file(), new OptionReader(diagnostics).read(options, Place.FILE));
        String packageName = "";
        for (StatementNode statement : file.statements()) {
            if (statement instanceof PackageNode named) {
                packageName = named.name().text();
            } else if (statement instanceof MessageNode message) {
                declare(new Message(message, scope, packageName));
            } else if (statement instanceof PolicyNode policy) {
                declare(policy);
            } else if (!(statement instanceof OptionNode) && !(statement instanceof ImportNode)) {
                withoutEffect(statement.span());
            }
        }
    }

    /** Says that a declaration is read and does nothing. */
    void withoutEffect(SourceSpan declaration) {
        int end = declaration.start();
        String text = declaration.file().text();
        while (end < declaration.end() && text.charAt(end) > ' ') {
            end++;
        }
        SourceSpan keyword = declaration.file().span(declaration.start(), end);
        diagnostics.report(
                Diagnostic.at(keyword, NameCode.WITHOUT_EFFECT, "`" + keyword.text() + "` is read and has no effect")
                        .help("remove the declaration"));
    }

    private void declare(Message message) {
        Name name = message.node().name();
        Message first = messages.putIfAbsent(name.text(), message);
        if (first != null) {
            twice(
                    NameCode.DUPLICATE_MESSAGE,
                    "message",
                    name,
                    first.node().name().span());
        }
    }

    private void declare(PolicyNode policy) {
        PolicyNode first = policies.putIfAbsent(policy.name().text(), policy);
        if (first != null) {
            twice(
                    NameCode.DUPLICATE_POLICY,
                    "policy",
                    policy.name(),
                    first.name().span());
        }
    }

    private void twice(NameCode code, String what, Name name, SourceSpan first) {
        diagnostics.report(Diagnostic.at(name.span(), code, what + " `" + name + "` is declared twice")
                .saying("declared again")
                .related(first, "declared here first")
                .help("rename one of them, or remove it"));
    }
}
