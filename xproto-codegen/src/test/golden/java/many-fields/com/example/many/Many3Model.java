package com.example.many;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Many3}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface Many3Model extends Many2Model {
    /** The value of {@code field_141}. */
    @Nullable String getField141();

    /** The value of {@code field_142}. */
    @Nullable String getField142();

    /** The value of {@code field_143}. */
    @Nullable String getField143();

    /** The value of {@code field_144}. */
    @Nullable String getField144();

    /** The value of {@code field_145}. */
    @Nullable String getField145();

    /** The value of {@code field_146}. */
    @Nullable String getField146();

    /** The value of {@code field_147}. */
    @Nullable String getField147();

    /** The value of {@code field_148}. */
    @Nullable String getField148();

    /** The value of {@code field_149}. */
    @Nullable String getField149();

    /** The value of {@code field_150}. */
    @Nullable String getField150();

    /** The value of {@code field_151}. */
    @Nullable String getField151();

    /** The value of {@code field_152}. */
    @Nullable String getField152();

    /** The value of {@code field_153}. */
    @Nullable String getField153();

    /** The value of {@code field_154}. */
    @Nullable String getField154();

    /** The value of {@code field_155}. */
    @Nullable String getField155();

    /** The value of {@code field_156}. */
    @Nullable String getField156();

    /** The value of {@code field_157}. */
    @Nullable String getField157();

    /** The value of {@code field_158}. */
    @Nullable String getField158();

    /** The value of {@code field_159}. */
    @Nullable String getField159();

    /** The value of {@code field_160}. */
    @Nullable String getField160();

    /** The value of {@code field_161}. */
    @Nullable String getField161();

    /** The value of {@code field_162}. */
    @Nullable String getField162();

    /** The value of {@code field_163}. */
    @Nullable String getField163();

    /** The value of {@code field_164}. */
    @Nullable String getField164();

    /** The value of {@code field_165}. */
    @Nullable String getField165();

    /** The value of {@code field_166}. */
    @Nullable String getField166();

    /** The value of {@code field_167}. */
    @Nullable String getField167();

    /** The value of {@code field_168}. */
    @Nullable String getField168();

    /** The value of {@code field_169}. */
    @Nullable String getField169();

    /** The value of {@code field_170}. */
    @Nullable String getField170();

    /** The value of {@code field_171}. */
    @Nullable String getField171();

    /** The value of {@code field_172}. */
    @Nullable String getField172();

    /** The value of {@code field_173}. */
    @Nullable String getField173();

    /** The value of {@code field_174}. */
    @Nullable String getField174();

    /** The value of {@code field_175}. */
    @Nullable String getField175();

    /** The value of {@code field_176}. */
    @Nullable String getField176();

    /** The value of {@code field_177}. */
    @Nullable String getField177();

    /** The value of {@code field_178}. */
    @Nullable String getField178();

    /** The value of {@code field_179}. */
    @Nullable String getField179();

    /** The value of {@code field_180}. */
    @Nullable String getField180();

    /** The value of {@code field_181}. */
    @Nullable String getField181();

    /** The value of {@code field_182}. */
    @Nullable String getField182();

    /** The value of {@code field_183}. */
    @Nullable String getField183();

    /** The value of {@code field_184}. */
    @Nullable String getField184();

    /** The value of {@code field_185}. */
    @Nullable String getField185();

    /** The value of {@code field_186}. */
    @Nullable String getField186();

    /** The value of {@code field_187}. */
    @Nullable String getField187();

    /** The value of {@code field_188}. */
    @Nullable String getField188();

    /** The value of {@code field_189}. */
    @Nullable String getField189();

    /** The value of {@code field_190}. */
    @Nullable String getField190();

    /** The value of {@code field_191}. */
    @Nullable String getField191();

    /** The value of {@code field_192}. */
    @Nullable String getField192();

    /** The value of {@code field_193}. */
    @Nullable String getField193();

    /** The value of {@code field_194}. */
    @Nullable String getField194();

    /** The value of {@code field_195}. */
    @Nullable String getField195();

    /** The value of {@code field_196}. */
    @Nullable String getField196();

    /** The value of {@code field_197}. */
    @Nullable String getField197();

    /** The value of {@code field_198}. */
    @Nullable String getField198();

    /** The value of {@code field_199}. */
    @Nullable String getField199();

    /** The value of {@code field_200}. */
    @Nullable String getField200();
}
