package dev.xproto.parser.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that follow from a graph. */
class IndexesTest {
    private static ModelGraph graph(String text) {
        CompileResult result = new XprotoCompiler()
                .compile(CompileRequest.of(SourceFile.of("x.xproto", "option name = \"x\";\n" + text)));
        assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return result.graph().orElseThrow();
    }

    private static List<String> names(List<Model> models) {
        return models.stream().map(Model::name).toList();
    }

    private static final String DIAMOND = """
            message Top { option abstract = True; required int32 a = 2; }
            message Left (Top) { option abstract = True; required int32 b = 1; }
            message Right (Top) { option abstract = True; required int32 c = 1; }
            message Bottom (Left, Right) { required int32 d = 1; }
            message Leaf (Bottom) { required int32 e = 1; }
            """;

    @Test
    void inheritsOnceOverADiamond() {
        ModelGraph graph = graph(DIAMOND);
        InheritanceIndex index = InheritanceIndex.of(graph);
        Model leaf = graph.get("Leaf");

        assertThat(names(index.lineage(leaf))).containsExactly("Leaf", "Bottom", "Left", "Top", "Right");
        assertThat(names(index.baseFirst(leaf))).containsExactly("Top", "Left", "Right", "Bottom", "Leaf");
        assertThat(index.members(leaf)).extracting(Member::name).containsExactly("a", "b", "c", "d", "e");
        assertThat(names(index.descendants(graph.get("Top")))).containsExactly("Left", "Right", "Bottom", "Leaf");
        assertThat(index.root(leaf)).hasToString("Bottom");
        assertThat(index.concreteBase(leaf)).map(Model::name).contains("Bottom");
        assertThat(index.isLeaf(leaf)).isTrue();
        assertThat(index.isLeaf(graph.get("Bottom"))).isFalse();
        assertThat(index.member(leaf, "c")).map(Member::model).contains("Right");
    }

    @Test
    void addsAHundredForEveryModelThatDeclaresMembers() {
        ModelGraph graph = graph(DIAMOND);

        assertThat(NumberIndex.of(graph).members(graph.get("Leaf")))
                .extracting(NumberIndex.Numbered::number)
                .containsExactly(2, 101, 201, 301, 401);
        assertThat(NumberIndex.of(graph).number(graph.get("Leaf"), "d")).hasValue(301);
    }

    @Test
    void movesMembersOutOfTheWayOfTheId() {
        ModelGraph graph = graph("message A { required int32 a = 1; } message B (A) { required int32 b = 1; }");

        assertThat(NumberIndex.of(graph).members(graph.get("B")))
                .extracting(NumberIndex.Numbered::number)
                .containsExactly(101, 201);
    }

    @Test
    void seesLinksFromTheirFarSideAndFromWhatInheritsThere() {
        ModelGraph graph = graph("""
                message Node { required int32 size = 2; optional manytoone parent->Node:children = 3:1001; }
                message Big (Node) { required int32 more = 1; }
                message User { optional manytomany nodes->Node/Use:users = 2:1002; optional onetoone own->Big:owner = 3; }
                message Use { required manytoone user->User:+ = 2; required manytoone node->Node:+ = 3; }
                """);
        LinkIndex links = LinkIndex.of(graph);
        Link nodes = graph.get("User").links().get(0);

        assertThat(links.reverses(graph.get("Big")))
                .extracting(reverse -> reverse.link().reverse().orElseThrow())
                .containsExactly("children", "users", "owner");
        assertThat(links.ownReverses(graph.get("Node"))).hasSize(3);
        assertThat(links.through(nodes)).map(Model::name).contains("Use");
        assertThat(NumberIndex.of(graph).reverses(graph.get("Big")))
                .extracting(NumberIndex.NumberedReverse::number)
                .containsExactly(1001, 1002, 1900);
        assertThat(names(List.copyOf(DependencyIndex.of(graph).reached(graph.get("User")))))
                .containsExactly("Node", "Big");
        assertThat(DependencyIndex.of(graph).reached(graph.get("Node"))).contains(graph.get("Node"));
    }

    @Test
    void joinsWhatIsUniqueTogether() {
        ModelGraph graph = graph("""
                message A {
                    required int32 alone = 2 [unique = True];
                    required int32 one = 3 [unique_with = "two"];
                    required int32 two = 4;
                    required int32 three = 5 [unique_with = "two"];
                    required int32 four = 6 [tosca_key_one_of = five];
                    required int32 five = 7;
                    required manytoone peer->A:peers = 8:1001 [tosca_key = True];
                }
                """);
        Model model = graph.get("A");

        assertThat(UniquenessIndex.of(graph).keys(model))
                .extracting(key -> key.stream().map(Member::name).sorted().toList())
                .containsExactly(List.of("alone"), List.of("one", "three", "two"));
        assertThat(ToscaKeyIndex.of(graph).keys(model)).containsExactly(List.of("peer"), List.of("five", "four"));
        assertThat(ToscaKeyIndex.of(graph).columns(model)).containsExactly(List.of("peer_id"), List.of("five", "four"));
    }

    @Test
    void knowsWhatPoliciesAreUsedFor() {
        ModelGraph graph = graph("""
                policy admins < ctx.user >
                policy both < *admins(obj) & not *admins(parent) >
                message A::both {
                    option validators = "admins:Only for admins";
                    optional manytoone parent->A:children = 2:1001;
                }
                """);
        PolicyIndex index = PolicyIndex.of(graph);

        assertThat(names(index.guarded("both"))).containsExactly("A");
        assertThat(names(index.validated("admins"))).containsExactly("A");
        assertThat(index.calls("both")).containsExactly("admins");
        assertThat(index.guarded("admins")).isEmpty();
    }

    @Test
    void findsTheNearestNames() {
        ModelGraph graph = graph("message OltDevice { required int32 slots = 2; } policy admins < True >");
        NameIndex names = NameIndex.of(graph);

        assertThat(names.nearestModels("OLTDevcie")).containsExactly("OltDevice");
        assertThat(names.nearestModels("Something")).isEmpty();
        assertThat(names.nearestPolicies("admin")).containsExactly("admins");
        assertThat(names.ignoringCase("oltdevice")).hasSize(1);
        assertThat(names.steps(graph.get("OltDevice"))).containsExactly("id", "slots");
    }

    @Test
    void makesAnIndexOnce() {
        ModelGraph graph = graph(DIAMOND);

        assertThat(NumberIndex.of(graph)).isSameAs(NumberIndex.of(graph));
    }

    @Test
    void handsOutNothingThatCanBeChanged() {
        ModelGraph graph = graph("""
                policy admins < True >
                policy more < *admins(obj) >
                message A::more { option validators = "admins:No"; required int32 a = 2 [unique = True, tosca_key = True]; }
                message B (A) { required manytoone peer->A:others = 1:1001; }
                """);
        Model one = graph.get("A");
        Model other = graph.get("B");
        InheritanceIndex inheritance = InheritanceIndex.of(graph);
        List<Collection<?>> all = List.of(
                graph.models(),
                graph.policies(),
                graph.files(),
                one.members(),
                one.options().names(),
                one.validators(),
                other.bases(),
                inheritance.lineage(other),
                inheritance.baseFirst(other),
                inheritance.descendants(one),
                inheritance.members(other),
                inheritance.bases(other),
                LinkIndex.of(graph).ownReverses(one),
                LinkIndex.of(graph).ownNamedReverses(one),
                LinkIndex.of(graph).reverses(other),
                NumberIndex.of(graph).members(other),
                NumberIndex.of(graph).reverses(one),
                DependencyIndex.of(graph).edges(other),
                UniquenessIndex.of(graph).keys(one),
                ToscaKeyIndex.of(graph).keys(one),
                NameIndex.of(graph).ignoringCase("a"),
                PolicyIndex.of(graph).guarded("more"),
                PolicyIndex.of(graph).validated("admins"),
                PolicyIndex.of(graph).calls("more"));

        for (Collection<?> handed : all) {
            assertThat(handed).isNotEmpty();
            assertThatThrownBy(handed::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
