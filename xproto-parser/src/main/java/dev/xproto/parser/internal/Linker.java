package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.NameCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.KnownOption.Place;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.model.Policy;
import dev.xproto.parser.model.ValidatorRule;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.syntax.EnumNode;
import dev.xproto.parser.syntax.ExtensionNode;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.syntax.ImportNode;
import dev.xproto.parser.syntax.MemberNode;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.Name;
import dev.xproto.parser.syntax.NumbersNode;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.PolicyNode;
import dev.xproto.parser.syntax.StatementNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a graph of files: finds what names mean, and leaves out what means nothing, having said so. */
public final class Linker {
    private final List<FileNode> files;
    private final Diagnostics diagnostics;
    private final Declarations declarations;
    private final OptionReader options;
    private final Set<String> incomplete = new HashSet<>();
    private final BaseLinker bases;
    private final MemberLinker members;

    private Linker(List<FileNode> files, Set<String> behaviourBases, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.declarations = new Declarations(files, diagnostics);
        this.options = new OptionReader(diagnostics);
        this.bases = new BaseLinker(declarations, behaviourBases, diagnostics, incomplete);
        this.members = new MemberLinker(declarations, diagnostics, options, incomplete);
    }

    /**
     * The graph of those files.
     *
     * @param files imports before those that use them
     * @param behaviourBases names of bases that have no fields
     * @param diagnostics gets everything there is to say
     */
    public static Linked link(List<FileNode> files, Set<String> behaviourBases, Diagnostics diagnostics) {
        return new Linker(files, behaviourBases, diagnostics).link();
    }

    private Linked link() {
        checkImports();
        List<Model> models = new ArrayList<>();
        for (Declarations.Message message : declarations.messages().values()) {
            models.add(model(message));
        }
        List<Policy> policies = new ArrayList<>();
        for (PolicyNode policy : declarations.policies().values()) {
            policies.add(new Policy(
                    policy.name().text(),
                    PolicyTranslator.translate(policy, diagnostics),
                    policy.name().span()));
        }
        List<SourceFile> texts = files.stream().map(FileNode::file).toList();
        return new Linked(new ModelGraph(texts, models, policies), incomplete);
    }

    /** Files are compiled together, so an import only says what the author counts on. */
    private void checkImports() {
        List<String> names =
                files.stream().map(file -> lastPart(file.file().name())).toList();
        for (FileNode file : files) {
            for (StatementNode statement : file.statements()) {
                if (statement instanceof ImportNode wanted
                        && !names.contains(lastPart(wanted.path().unquoted()))) {
                    String question =
                            NearestNames.question(lastPart(wanted.path().unquoted()), names);
                    diagnostics.report(Diagnostic.at(
                                    wanted.path().span(),
                                    NameCode.UNKNOWN_IMPORT,
                                    "no file is called " + wanted.path().text())
                            .help(question.isEmpty() ? "add the file to what is compiled" : question));
                }
            }
        }
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private Model model(Declarations.Message message) {
        MessageNode node = message.node();
        Options own = options.read(options(node), Place.MESSAGE);
        Options around = message.scope().options();
        refuseNested(node);
        return new Model(
                node.name().text(),
                app(own, around, message.scope().file()),
                bases.link(node),
                guard(node.guard()),
                validators(own),
                members.link(node),
                OptionReader.over(own, around),
                around.text(KnownOption.JAVA_PACKAGE).orElse(null),
                node.name().span());
    }

    private static List<OptionNode> options(MessageNode node) {
        List<OptionNode> options = new ArrayList<>();
        for (MemberNode member : node.members()) {
            if (member instanceof OptionNode option) {
                options.add(option);
            }
        }
        return options;
    }

    private void refuseNested(MessageNode node) {
        for (MemberNode member : node.members()) {
            if (member instanceof MessageNode nested) {
                diagnostics.report(Diagnostic.at(
                                nested.name().span(),
                                NameCode.NESTED_MESSAGE,
                                "message `" + nested.name() + "` stands in message `" + node.name() + "`")
                        .help("move it out, and link to it"));
            } else if (member instanceof ExtensionNode || member instanceof EnumNode || member instanceof NumbersNode) {
                declarations.withoutEffect(member.span());
            }
        }
    }

    private static String app(Options own, Options around, SourceFile file) {
        return first(own, KnownOption.NAME, KnownOption.APP_LABEL)
                .or(() -> first(around, KnownOption.NAME, KnownOption.APP_LABEL, KnownOption.APP_NAME))
                .orElseGet(() -> stem(file.name()));
    }

    private static Optional<String> first(Options options, KnownOption... wanted) {
        for (KnownOption option : wanted) {
            Optional<String> text = options.text(option).filter(given -> !given.isEmpty());
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The name of a file without folders and ending, for files that name no application. */
    static String stem(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = last.indexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private @Nullable String guard(@Nullable Name guard) {
        if (guard == null || declarations.policies().containsKey(guard.text())) {
            return guard == null ? null : guard.text();
        }
        unknownPolicy(
                guard.text(),
                Diagnostic.at(guard.span(), PolicyCode.UNKNOWN_POLICY, "no policy is called `" + guard + "`"));
        return null;
    }

    private void unknownPolicy(String wanted, Diagnostic said) {
        String question = NearestNames.question(wanted, declarations.policies().keySet());
        diagnostics.report(said.help(question.isEmpty() ? "declare the policy" : question));
    }

    private List<ValidatorRule> validators(Options own) {
        return own.value(KnownOption.VALIDATORS)
                .map(value -> {
                    List<ValidatorRule> rules = new ArrayList<>();
                    for (String part : ValidatorText.parts(value.text())) {
                        int colon = part.indexOf(':');
                        if (colon <= 0) {
                            diagnostics.report(Diagnostic.at(
                                            value.span(),
                                            FieldCode.VALIDATORS,
                                            "`" + part.strip() + "` is no policy with a message")
                                    .help("write `policy:What to tell the user`, several separated by commas"));
                            continue;
                        }
                        String policy = part.substring(0, colon).strip();
                        if (declarations.policies().containsKey(policy)) {
                            rules.add(new ValidatorRule(
                                    policy, part.substring(colon + 1).strip()));
                        } else {
                            unknownPolicy(
                                    policy,
                                    Diagnostic.at(
                                            value.span(),
                                            PolicyCode.UNKNOWN_POLICY,
                                            "`validators` names policy `" + policy + "`, which is not declared"));
                        }
                    }
                    return rules;
                })
                .orElse(new ArrayList<>());
    }
}
