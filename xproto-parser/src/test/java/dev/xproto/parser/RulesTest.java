package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused or warned of, and where: each row a text, and what is said as code and the text that is pointed at. */
class RulesTest {
    /** Stands before every text. */
    private static final String AROUND = """
            option name = "x";
            message Base { option abstract = True; required string name = 2 [max_length = 9]; }
            message Service (Base) { required int32 s = 1; }
            message Peer (Base) { required int32 p = 1; }
            """;

    private static List<String> said(String text, boolean strict) {
        SourceFile file = SourceFile.of("a.xproto", AROUND + text.replace('\'', '"'));
        return new XprotoCompiler()
                .compile(new CompileRequest(List.of(file), List.of(), Set.of("Mixin"), strict)).diagnostics().stream()
                        .filter(one -> !strict || one.isError())
                        .map(RulesTest::shown)
                        .toList();
    }

    /** What a cell says; an empty one, that nothing is to be said. */
    private static List<String> wanted(@Nullable String cell, char quote) {
        return cell == null ? List.of() : List.of(cell.replace(quote, '"').split(" , "));
    }

    private static String shown(Diagnostic one) {
        return one.code().id() + " " + one.place().map(SourceSpan::text).orElse("");
    }

    private static void check(String text, @Nullable String expected) {
        List<String> wanted = wanted(expected, '\'');
        assertThat(said(text, false)).containsExactlyElementsOf(wanted);
        assertThat(said(text, true)).as("under strict").containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "message A (Base) { required int32 a = 1; required int32 b = 1; } | XP0405 b",
                "message A (Base) { required int32 a = 1; required manytoone b->Peer:as = 1:1001; } | XP0405 b",
                "message A (Base) { required int32 a = 0; } | XP0404 0",
                "message A (Base) { required int32 a = -1; } | XP0404 -1",
                "message A (Base) { required int32 a = 100; } | XP0404 100",
                "message A (Base) { required int32 a = 1.5; } | XP0404 1.5",
                "message A (Base) { required int32 a = 99999999999999999999; } | XP0404 99999999999999999999",
                "message A (Base) { required int32 a = 99; } |",
                "message A { required int32 a = 1; } | XP0208 a",
                "message A (Base) { required manytoone b->Peer:as = 1:999; } | XP0305 999",
                "message A (Base) { required manytoone b->Peer:as = 1:1900; } | XP0305 1900",
                "message A (Base) { required manytoone b->Peer:as = 1:1000.5; } | XP0305 1000.5",
                "message A (Base) { required manytoone b->Peer:as = 1:1001; required manytoone c->Peer:cs = 2:1001; } "
                        + "| XP0304 c",
                "message A (Base) { required manytoone b->Base:as = 1:1101; required manytoone c->Peer:cs = 2:1001; } "
                        + "| XP0304 c",
                "message A (Base) { required manytoone b->Base:as = 1:1001; required manytoone c->Peer:cs = 2:1001; } |"
            })
    void saysOfNumbers(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "message A (Base) { required int32 a = 1; } message A (Base) { required int32 b = 1; } | XP0101 A",
                "message A (Base) { required int32 a = 1; } message a (Base) { required int32 b = 1; } "
                        + "| XP0109 a , XP0601 a",
                "message A (Base) { required int32 a = 1; required int32 a = 2; } | XP0406 a",
                "message A (Base) { required int32 b_id = 1; required manytoone b->Peer:as = 2:1001; } | XP0406 b",
                "message A (Base) { required manytomany b->Peer:as = 2:1001; required int32 b_ids = 1; } | XP0406 b_ids",
                "message A (Base) { required int32 id = 1; } | XP0107 id",
                "message A (Base) { required int32 class_names = 1; } | XP0107 class_names",
                "message A (Base) { required string name = 1 [max_length = 3]; } | XP0205 name",
                "message A (Peer) { required int32 p = 1; } | XP0205 p",
                "message L (Base) { option abstract = True; required int32 z = 1; } "
                        + "message R (Base) { option abstract = True; required int32 z = 1; } "
                        + "message A (L, R) { required int32 a = 1; } | XP0205 A",
                "message A (Base) { required int32 Alpha = 1; } | XP0602 Alpha",
                "message A (Base) { required int32 a__b = 1; } | XP0602 a__b",
                "message a_b (Base) { required int32 a = 1; } | XP0601 a_b",
                "policy p < True > policy p < False > | XP0102 p",
                "message A (Base) { } |",
                "message A { } | XP0430 A"
            })
    void saysOfNames(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "message A (Bse) { required int32 a = 1; } | XP0201 Bse",
                "message A (Base, Base) { required int32 a = 1; } | XP0202 Base",
                "message A (A) { required int32 a = 1; } | XP0203 A",
                "message A (B) { required int32 a = 1; } message B (A) { required int32 b = 1; } | XP0203 A",
                "message A (B) { required int32 a = 1; } message B (C) { required int32 b = 1; } "
                        + "message C (A) { required int32 c = 1; } | XP0203 A",
                "message A (Service, Peer) { required int32 a = 1; } | XP0204 A",
                "message V (Service) { option abstract = True; required int32 v = 1; } "
                        + "message A (V, Peer) { required int32 a = 1; } | XP0204 A",
                "message A (Peer, Base, Mixin) { required int32 a = 1; } |",
                "message V (Service) { option abstract = True; required int32 v = 1; } "
                        + "message A (V, Service) { required int32 a = 1; } |"
            })
    void saysOfBases(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "message A (Base) { required manytoone b->Pear:as = 1:1001; } | XP0301 Pear",
                "message A (Base) { required manytoone b->Peer = 1; } | XP0302 b",
                "message A (Base) { required manytoone b->Peer = 1:1001; } | XP0309 b",
                "message A (Base) { required manytoone b->Peer:+ = 1; } |",
                "message A (Base) { repeated manytoone b->Peer:as = 1:1001; } | XP0308 repeated manytoone b->Peer:as "
                        + "= 1:1001;",
                "message A (Base) { required manytoone b->Peer:as = 1:1001; required manytoone c->Peer:as = 2:1002; } "
                        + "| XP0303 c",
                "message A (Base) { required manytoone b->Base:as = 1:1001; required manytoone c->Peer:as = 2:1002; } "
                        + "| XP0303 c",
                "message A (Base) { required manytoone b->Peer:p = 1:1001; } | XP0306 b",
                "message A (Base) { required manytoone b->Peer:name = 1:1001; } | XP0306 b",
                "message A (Base) { required manytoone b->Base:p = 1:1001; } | XP0306 b",
                "message A (Base) { required manytoone b->A:a = 1:1001; required int32 a = 2; } | XP0306 b",
                "message A (Base) { required manytoone parent->A:children = 1:1001; } |",
                "message A (Base) { required manytoone b->Peer/Peer:as = 1:1001; } | XP0310 b",
                "message A (Base) { required manytomany b->Peer/A_b:as = 1:1001; } |",
                "message A (Base) { option owner_class_name = 'Servce'; required int32 a = 1; } | XP0421 'Servce'",
                "message A (Base) { option owner_class_name = 'Peer'; required int32 a = 1; } | XP0421 'Peer'",
                "message A (Base) { option owner_class_name = 'Service'; required int32 a = 1; } |",
                "message A (Base) { required int32 a = 1 [unique_with = 'b']; } | XP0420 'b'",
                "message A (Base) { required int32 a = 1 [unique_with = 'a']; } | XP0432 'a'",
                "message A (Base) { required int32 a = 1 [unique_with = 'name']; } |",
                "message A (Base) { required manytoone b->Peer:as = 1:1001 [watched_field = 'ip']; } | XP0420 'ip'",
                "message A (Base) { required manytoone b->Peer:as = 1:1001 [watched_field = 'name']; } |",
                "message A (Base) { required manytoone b->Peer:as = 1:1001 [watched = True]; } |",
                "message A (Base) { required int32 a = 1 [watched = True]; } | XP0424 True",
                "message A (Base) { required int32 a = 1 [tosca_key_one_of = b]; } | XP0420 b",
                "message A (Base) { required int32 a = 1 [tosca_key_one_of = a]; } | XP0432 a",
                "message A::p (Base) { required int32 a = 1; } | XP0501 p"
            })
    void saysOfWhatIsNamed(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "optional int32 a = 1 [default = 'abc'] | XP0416 'abc'",
                "optional int32 a = 1 [default = 1.5] | XP0416 1.5",
                "optional int32 a = 1 [default = True] | XP0416 True",
                "optional int32 a = 1 [default = '5'] |",
                "optional int32 a = 1 [default = 2147483648] | XP0418 2147483648",
                "optional int64 a = 1 [default = 2147483648] |",
                "optional uint32 a = 1 [default = -1] | XP0418 -1",
                "optional uint32 a = 1 [default = 4294967295] |",
                "optional int32 a = 1 [default = 5, max_value = 4] | XP0418 5",
                "optional int32 a = 1 [default = 5, min_value = 6] | XP0418 5",
                "optional int32 a = 1 [min_value = 7, max_value = 6] | XP0423 7",
                "optional double a = 1 [default = 3] |",
                "optional double a = 1 [default = 'x'] | XP0416 'x'",
                "required bool a = 1 [default = 3] | XP0416 3",
                "required bool a = 1 [default = Flase] | XP0419 Flase",
                "required bool a = 1 | XP0426 a",
                "required bool a = 1 [default = 'True'] |",
                "optional string a = 1 [max_length = 3, default = 'abcd'] | XP0418 'abcd'",
                "optional string a = 1 [max_length = 3, default = 5] | XP0435 5",
                "optional string a = 1 [max_length = 0] | XP0423 0",
                "optional string a = 1 [max_length = -4] | XP0423 -4",
                "optional string a = 1 [max_length = 255] | XP0433 255",
                "optional string a = 1 | XP0425 a",
                "optional string a = 1 [text = True] |",
                "optional string a = 1 [max_length = 9, content_type = 'dat'] | XP0427 'dat'",
                "optional string a = 1 [max_length = 9, content_type = 'email'] |",
                "optional string a = 1 [max_length = 9, content = 'url'] | XP0429 'url'",
                "optional manytoone a->Peer:as = 1:1001 [default = 5] | XP0416 5",
                "optional manytoone a->Peer:as = 1:1001 [default = get_first_peer] |",
                "optional bytes a = 1 | XP0402 bytes",
                "optional Peer a = 1 | XP0402 Peer",
                "optional strng a = 1 | XP0401 strng",
                "repeated int32 a = 1 | XP0403 repeated int32 a = 1;",
                "optional int32 a::p = 1 | XP0407 p"
            })
    void saysOfTypesAndDefaults(String member, @Nullable String expected) {
        check("message A (Base) { " + member + "; }", expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "optional string a = 1 [choices = ~(('u', 'Up'), ('d', 'Down'))~, default = ~u~] |",
                "optional string a = 1 [choices = ~(('u', 'Up'), ('d', 'Down'))~, default = ~x~] | XP0417 ~x~",
                "optional string a = 1 [choices = ~(('u', 'Up'), ('u', 'Down'))~] | XP0428 ~(('u', 'Up'), ('u', 'Down'))~",
                "optional string a = 1 [choices = ~(('up', 'Up'), )~, max_length = 1] | XP0434 ~(('up', 'Up'), )~",
                "optional string a = 1 [choices = ~('u', 'd')~] | XP0415 ~('u', 'd')~",
                "optional string a = 1 [choices = ~exit()~] | XP0415 ~exit()~",
                "optional string a = 1 [choices = ~~] | XP0415 ~~",
                "optional int32 a = 1 [choices = ~((1, 'One'), (2, 'Two'))~, default = 3] | XP0417 3",
                "optional int32 a = 1 [choices = ~(('1', 'One'),)~] | XP0434 ~(('1', 'One'),)~"
            })
    void saysOfChoices(String member, @Nullable String expected) {
        SourceFile file = SourceFile.of("a.xproto", AROUND + "message A (Base) { " + member.replace('~', '"') + "; }");

        assertThat(new XprotoCompiler().compile(CompileRequest.of(file)).diagnostics())
                .extracting(RulesTest::shown)
                .containsExactlyElementsOf(wanted(expected, '~'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "option max_length = 3; | XP0411 max_length",
                "option colour = 'red'; | XP0410 colour",
                "option custom_python = maybe; | XP0413 maybe",
                "option app_label = x; | XP0435 x",
                "option kind = 'a'; option kind = 'b'; | XP0412 kind",
                "message A (Base) { option unique = True; required int32 a = 1; } | XP0411 unique",
                "message A (Base) { option colour = 1; required int32 a = 1; } | XP0410 colour",
                "message A (Base) { option abstract = 2; required int32 a = 1; } | XP0413 2",
                "message A (Base) { option verbose_name = 5; required int32 a = 1; } | XP0435 5",
                "message A (Base) { option no_sync = True; option no_sync = False; required int32 a = 1; } "
                        + "| XP0412 no_sync",
                "message A (Base) { option no_sync = True; option sync_implemented = 'True'; required int32 a = 1; } "
                        + "| XP0431 'True'",
                "message A (Base) { required int32 a = 1 [abstract = True]; } | XP0411 abstract",
                "message A (Base) { required int32 a = 1 [defalt = 3]; } | XP0410 defalt",
                "message A (Base) { required int32 a = 1 [unique = 'yes']; } | XP0413 'yes'",
                "message A (Base) { required int32 a = 1 [min_value = 'x']; } | XP0413 'x'",
                "message A (Base) { required int32 a = 1 [min_value = 1.5]; } | XP0413 1.5",
                "message A (Base) { required int32 a = 1 [unique_with = 5]; } | XP0413 5 , XP0420 5",
                "message A (Base) { required int32 a = 1 [help_text = word]; } | XP0435 word",
                "message A (Base) { required int32 a = 1 [default = 1, default = 2]; } | XP0412 default",
                "message A (Base) { required int32 a = 1 [max_length = 3]; } | XP0424 3",
                "message A (Base) { required string a = 1 [max_length = 3, min_value = 3]; } | XP0424 3",
                "message A (Base) { required int32 a = 1 [null = True]; } | XP0414 True",
                "message A (Base) { required int32 a = 1 [blank = True]; } | XP0414 True",
                "message A (Base) { optional int32 a = 1 [null = False]; } | XP0414 False",
                "message A (Base) { optional int32 a = 1 [blank = 'False']; } | XP0414 'False'",
                "message A (Base) { optional int32 a = 1 [blank = True, null = 'True']; } |",
                "message A (Base) { option validators = 'nothing'; required int32 a = 1; } | XP0422 'nothing'",
                "message A (Base) { option validators = 'p:Text'; required int32 a = 1; } | XP0501 'p:Text'",
                "message A (Base) { option suppress = 'XP0602: the vendor names it so'; required int32 Aa = 1; } |",
                "message A (Base) { option suppress = 'XP0602: not needed'; required int32 a = 1; } "
                        + "| XP0603 'XP0602: not needed'",
                "message A (Base) { option suppress = 'XP0602'; required int32 a = 1; } | XP0604 'XP0602'"
            })
    void saysOfOptions(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "obj.nam = 'x' | XP0503 obj.nam",
                "obj.peer.nam = 'x' | XP0503 obj.peer.nam",
                "obj.peer.name.x | XP0509 obj.peer.name.x",
                "obj.name = 5 | XP0505 obj.name = 5",
                "obj.peer = 5 | XP0505 obj.peer = 5",
                "obj.peer = obj.peer |",
                "obj.peer.id = obj.id |",
                "obj.name in obj.peer | XP0506 obj.name in obj.peer",
                "5 | XP0510 5",
                "exists Per: True | XP0504 exists Per: True",
                "exists obj: True | XP0504 exists obj: True , XP0511 obj",
                "exists Peer: exists Peer: True | XP0511 Peer",
                "exists Peer: Peer.users.all() = obj | XP0505 Peer.users.all() = obj",
                "exists Peer: obj in Peer.users.all() |",
                "*nothing(obj) | XP0501 *nothing(obj)",
                "*p(obj) | XP0502 *p(obj)",
                "peer.name = 'x' | XP0508 peer.name",
                "ctx.usr | XP0503 ctx.usr",
                "{{ lambda: 1 }} | XP0507 {{ lambda: 1 }}",
                "{{ __import__(obj.name) }} | XP0507 {{ __import__(obj.name) }}",
                "{{ obj.nam == 'x' }} | XP0503 {{ obj.nam == 'x' }}",
                "{{ 'x' not in obj.name and len(obj.name) <= 4 }} |"
            })
    void saysOfPolicies(String expression, @Nullable String expected) {
        String text =
                "message A::p (Base) { required manytoone peer->Peer:users = 1:1001; } policy p < " + expression + " >";

        check(text, expected);
    }
}
