package com.example.many;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Many2}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface Many2Model extends Many1Model {
    /** The value of {@code field_71}. */
    @Nullable String getField71();

    /** The value of {@code field_72}. */
    @Nullable String getField72();

    /** The value of {@code field_73}. */
    @Nullable String getField73();

    /** The value of {@code field_74}. */
    @Nullable String getField74();

    /** The value of {@code field_75}. */
    @Nullable String getField75();

    /** The value of {@code field_76}. */
    @Nullable String getField76();

    /** The value of {@code field_77}. */
    @Nullable String getField77();

    /** The value of {@code field_78}. */
    @Nullable String getField78();

    /** The value of {@code field_79}. */
    @Nullable String getField79();

    /** The value of {@code field_80}. */
    @Nullable String getField80();

    /** The value of {@code field_81}. */
    @Nullable String getField81();

    /** The value of {@code field_82}. */
    @Nullable String getField82();

    /** The value of {@code field_83}. */
    @Nullable String getField83();

    /** The value of {@code field_84}. */
    @Nullable String getField84();

    /** The value of {@code field_85}. */
    @Nullable String getField85();

    /** The value of {@code field_86}. */
    @Nullable String getField86();

    /** The value of {@code field_87}. */
    @Nullable String getField87();

    /** The value of {@code field_88}. */
    @Nullable String getField88();

    /** The value of {@code field_89}. */
    @Nullable String getField89();

    /** The value of {@code field_90}. */
    @Nullable String getField90();

    /** The value of {@code field_91}. */
    @Nullable String getField91();

    /** The value of {@code field_92}. */
    @Nullable String getField92();

    /** The value of {@code field_93}. */
    @Nullable String getField93();

    /** The value of {@code field_94}. */
    @Nullable String getField94();

    /** The value of {@code field_95}. */
    @Nullable String getField95();

    /** The value of {@code field_96}. */
    @Nullable String getField96();

    /** The value of {@code field_97}. */
    @Nullable String getField97();

    /** The value of {@code field_98}. */
    @Nullable String getField98();

    /** The value of {@code field_99}. */
    @Nullable String getField99();

    /** The value of {@code field_100}. */
    @Nullable String getField100();

    /** The value of {@code field_101}. */
    @Nullable String getField101();

    /** The value of {@code field_102}. */
    @Nullable String getField102();

    /** The value of {@code field_103}. */
    @Nullable String getField103();

    /** The value of {@code field_104}. */
    @Nullable String getField104();

    /** The value of {@code field_105}. */
    @Nullable String getField105();

    /** The value of {@code field_106}. */
    @Nullable String getField106();

    /** The value of {@code field_107}. */
    @Nullable String getField107();

    /** The value of {@code field_108}. */
    @Nullable String getField108();

    /** The value of {@code field_109}. */
    @Nullable String getField109();

    /** The value of {@code field_110}. */
    @Nullable String getField110();

    /** The value of {@code field_111}. */
    @Nullable String getField111();

    /** The value of {@code field_112}. */
    @Nullable String getField112();

    /** The value of {@code field_113}. */
    @Nullable String getField113();

    /** The value of {@code field_114}. */
    @Nullable String getField114();

    /** The value of {@code field_115}. */
    @Nullable String getField115();

    /** The value of {@code field_116}. */
    @Nullable String getField116();

    /** The value of {@code field_117}. */
    @Nullable String getField117();

    /** The value of {@code field_118}. */
    @Nullable String getField118();

    /** The value of {@code field_119}. */
    @Nullable String getField119();

    /** The value of {@code field_120}. */
    @Nullable String getField120();

    /** The value of {@code field_121}. */
    @Nullable String getField121();

    /** The value of {@code field_122}. */
    @Nullable String getField122();

    /** The value of {@code field_123}. */
    @Nullable String getField123();

    /** The value of {@code field_124}. */
    @Nullable String getField124();

    /** The value of {@code field_125}. */
    @Nullable String getField125();

    /** The value of {@code field_126}. */
    @Nullable String getField126();

    /** The value of {@code field_127}. */
    @Nullable String getField127();

    /** The value of {@code field_128}. */
    @Nullable String getField128();

    /** The value of {@code field_129}. */
    @Nullable String getField129();

    /** The value of {@code field_130}. */
    @Nullable String getField130();

    /** The value of {@code field_131}. */
    @Nullable String getField131();

    /** The value of {@code field_132}. */
    @Nullable String getField132();

    /** The value of {@code field_133}. */
    @Nullable String getField133();

    /** The value of {@code field_134}. */
    @Nullable String getField134();

    /** The value of {@code field_135}. */
    @Nullable String getField135();

    /** The value of {@code field_136}. */
    @Nullable String getField136();

    /** The value of {@code field_137}. */
    @Nullable String getField137();

    /** The value of {@code field_138}. */
    @Nullable String getField138();

    /** The value of {@code field_139}. */
    @Nullable String getField139();

    /** The value of {@code field_140}. */
    @Nullable String getField140();
}
