package com.example.many;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Many3}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Many3",
        app = "many",
        fields = {
                @XprotoModel.Field(name = "field_1"),
                @XprotoModel.Field(name = "field_2"),
                @XprotoModel.Field(name = "field_3"),
                @XprotoModel.Field(name = "field_4"),
                @XprotoModel.Field(name = "field_5"),
                @XprotoModel.Field(name = "field_6"),
                @XprotoModel.Field(name = "field_7"),
                @XprotoModel.Field(name = "field_8"),
                @XprotoModel.Field(name = "field_9"),
                @XprotoModel.Field(name = "field_10"),
                @XprotoModel.Field(name = "field_11"),
                @XprotoModel.Field(name = "field_12"),
                @XprotoModel.Field(name = "field_13"),
                @XprotoModel.Field(name = "field_14"),
                @XprotoModel.Field(name = "field_15"),
                @XprotoModel.Field(name = "field_16"),
                @XprotoModel.Field(name = "field_17"),
                @XprotoModel.Field(name = "field_18"),
                @XprotoModel.Field(name = "field_19"),
                @XprotoModel.Field(name = "field_20"),
                @XprotoModel.Field(name = "field_21"),
                @XprotoModel.Field(name = "field_22"),
                @XprotoModel.Field(name = "field_23"),
                @XprotoModel.Field(name = "field_24"),
                @XprotoModel.Field(name = "field_25"),
                @XprotoModel.Field(name = "field_26"),
                @XprotoModel.Field(name = "field_27"),
                @XprotoModel.Field(name = "field_28"),
                @XprotoModel.Field(name = "field_29"),
                @XprotoModel.Field(name = "field_30"),
                @XprotoModel.Field(name = "field_31"),
                @XprotoModel.Field(name = "field_32"),
                @XprotoModel.Field(name = "field_33"),
                @XprotoModel.Field(name = "field_34"),
                @XprotoModel.Field(name = "field_35"),
                @XprotoModel.Field(name = "field_36"),
                @XprotoModel.Field(name = "field_37"),
                @XprotoModel.Field(name = "field_38"),
                @XprotoModel.Field(name = "field_39"),
                @XprotoModel.Field(name = "field_40"),
                @XprotoModel.Field(name = "field_41"),
                @XprotoModel.Field(name = "field_42"),
                @XprotoModel.Field(name = "field_43"),
                @XprotoModel.Field(name = "field_44"),
                @XprotoModel.Field(name = "field_45"),
                @XprotoModel.Field(name = "field_46"),
                @XprotoModel.Field(name = "field_47"),
                @XprotoModel.Field(name = "field_48"),
                @XprotoModel.Field(name = "field_49"),
                @XprotoModel.Field(name = "field_50"),
                @XprotoModel.Field(name = "field_51"),
                @XprotoModel.Field(name = "field_52"),
                @XprotoModel.Field(name = "field_53"),
                @XprotoModel.Field(name = "field_54"),
                @XprotoModel.Field(name = "field_55"),
                @XprotoModel.Field(name = "field_56"),
                @XprotoModel.Field(name = "field_57"),
                @XprotoModel.Field(name = "field_58"),
                @XprotoModel.Field(name = "field_59"),
                @XprotoModel.Field(name = "field_60"),
                @XprotoModel.Field(name = "field_61"),
                @XprotoModel.Field(name = "field_62"),
                @XprotoModel.Field(name = "field_63"),
                @XprotoModel.Field(name = "field_64"),
                @XprotoModel.Field(name = "field_65"),
                @XprotoModel.Field(name = "field_66"),
                @XprotoModel.Field(name = "field_67"),
                @XprotoModel.Field(name = "field_68"),
                @XprotoModel.Field(name = "field_69"),
                @XprotoModel.Field(name = "field_70"),
                @XprotoModel.Field(name = "field_71"),
                @XprotoModel.Field(name = "field_72"),
                @XprotoModel.Field(name = "field_73"),
                @XprotoModel.Field(name = "field_74"),
                @XprotoModel.Field(name = "field_75"),
                @XprotoModel.Field(name = "field_76"),
                @XprotoModel.Field(name = "field_77"),
                @XprotoModel.Field(name = "field_78"),
                @XprotoModel.Field(name = "field_79"),
                @XprotoModel.Field(name = "field_80"),
                @XprotoModel.Field(name = "field_81"),
                @XprotoModel.Field(name = "field_82"),
                @XprotoModel.Field(name = "field_83"),
                @XprotoModel.Field(name = "field_84"),
                @XprotoModel.Field(name = "field_85"),
                @XprotoModel.Field(name = "field_86"),
                @XprotoModel.Field(name = "field_87"),
                @XprotoModel.Field(name = "field_88"),
                @XprotoModel.Field(name = "field_89"),
                @XprotoModel.Field(name = "field_90"),
                @XprotoModel.Field(name = "field_91"),
                @XprotoModel.Field(name = "field_92"),
                @XprotoModel.Field(name = "field_93"),
                @XprotoModel.Field(name = "field_94"),
                @XprotoModel.Field(name = "field_95"),
                @XprotoModel.Field(name = "field_96"),
                @XprotoModel.Field(name = "field_97"),
                @XprotoModel.Field(name = "field_98"),
                @XprotoModel.Field(name = "field_99"),
                @XprotoModel.Field(name = "field_100"),
                @XprotoModel.Field(name = "field_101"),
                @XprotoModel.Field(name = "field_102"),
                @XprotoModel.Field(name = "field_103"),
                @XprotoModel.Field(name = "field_104"),
                @XprotoModel.Field(name = "field_105"),
                @XprotoModel.Field(name = "field_106"),
                @XprotoModel.Field(name = "field_107"),
                @XprotoModel.Field(name = "field_108"),
                @XprotoModel.Field(name = "field_109"),
                @XprotoModel.Field(name = "field_110"),
                @XprotoModel.Field(name = "field_111"),
                @XprotoModel.Field(name = "field_112"),
                @XprotoModel.Field(name = "field_113"),
                @XprotoModel.Field(name = "field_114"),
                @XprotoModel.Field(name = "field_115"),
                @XprotoModel.Field(name = "field_116"),
                @XprotoModel.Field(name = "field_117"),
                @XprotoModel.Field(name = "field_118"),
                @XprotoModel.Field(name = "field_119"),
                @XprotoModel.Field(name = "field_120"),
                @XprotoModel.Field(name = "field_121"),
                @XprotoModel.Field(name = "field_122"),
                @XprotoModel.Field(name = "field_123"),
                @XprotoModel.Field(name = "field_124"),
                @XprotoModel.Field(name = "field_125"),
                @XprotoModel.Field(name = "field_126"),
                @XprotoModel.Field(name = "field_127"),
                @XprotoModel.Field(name = "field_128"),
                @XprotoModel.Field(name = "field_129"),
                @XprotoModel.Field(name = "field_130"),
                @XprotoModel.Field(name = "field_131"),
                @XprotoModel.Field(name = "field_132"),
                @XprotoModel.Field(name = "field_133"),
                @XprotoModel.Field(name = "field_134"),
                @XprotoModel.Field(name = "field_135"),
                @XprotoModel.Field(name = "field_136"),
                @XprotoModel.Field(name = "field_137"),
                @XprotoModel.Field(name = "field_138"),
                @XprotoModel.Field(name = "field_139"),
                @XprotoModel.Field(name = "field_140"),
                @XprotoModel.Field(name = "field_141"),
                @XprotoModel.Field(name = "field_142"),
                @XprotoModel.Field(name = "field_143"),
                @XprotoModel.Field(name = "field_144"),
                @XprotoModel.Field(name = "field_145"),
                @XprotoModel.Field(name = "field_146"),
                @XprotoModel.Field(name = "field_147"),
                @XprotoModel.Field(name = "field_148"),
                @XprotoModel.Field(name = "field_149"),
                @XprotoModel.Field(name = "field_150"),
                @XprotoModel.Field(name = "field_151"),
                @XprotoModel.Field(name = "field_152"),
                @XprotoModel.Field(name = "field_153"),
                @XprotoModel.Field(name = "field_154"),
                @XprotoModel.Field(name = "field_155"),
                @XprotoModel.Field(name = "field_156"),
                @XprotoModel.Field(name = "field_157"),
                @XprotoModel.Field(name = "field_158"),
                @XprotoModel.Field(name = "field_159"),
                @XprotoModel.Field(name = "field_160"),
                @XprotoModel.Field(name = "field_161"),
                @XprotoModel.Field(name = "field_162"),
                @XprotoModel.Field(name = "field_163"),
                @XprotoModel.Field(name = "field_164"),
                @XprotoModel.Field(name = "field_165"),
                @XprotoModel.Field(name = "field_166"),
                @XprotoModel.Field(name = "field_167"),
                @XprotoModel.Field(name = "field_168"),
                @XprotoModel.Field(name = "field_169"),
                @XprotoModel.Field(name = "field_170"),
                @XprotoModel.Field(name = "field_171"),
                @XprotoModel.Field(name = "field_172"),
                @XprotoModel.Field(name = "field_173"),
                @XprotoModel.Field(name = "field_174"),
                @XprotoModel.Field(name = "field_175"),
                @XprotoModel.Field(name = "field_176"),
                @XprotoModel.Field(name = "field_177"),
                @XprotoModel.Field(name = "field_178"),
                @XprotoModel.Field(name = "field_179"),
                @XprotoModel.Field(name = "field_180"),
                @XprotoModel.Field(name = "field_181"),
                @XprotoModel.Field(name = "field_182"),
                @XprotoModel.Field(name = "field_183"),
                @XprotoModel.Field(name = "field_184"),
                @XprotoModel.Field(name = "field_185"),
                @XprotoModel.Field(name = "field_186"),
                @XprotoModel.Field(name = "field_187"),
                @XprotoModel.Field(name = "field_188"),
                @XprotoModel.Field(name = "field_189"),
                @XprotoModel.Field(name = "field_190"),
                @XprotoModel.Field(name = "field_191"),
                @XprotoModel.Field(name = "field_192"),
                @XprotoModel.Field(name = "field_193"),
                @XprotoModel.Field(name = "field_194"),
                @XprotoModel.Field(name = "field_195"),
                @XprotoModel.Field(name = "field_196"),
                @XprotoModel.Field(name = "field_197"),
                @XprotoModel.Field(name = "field_198"),
                @XprotoModel.Field(name = "field_199"),
                @XprotoModel.Field(name = "field_200")
        }
)
public class Many3 extends Many2 implements Many3Model {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Many3> TYPE =
            ModelType.concrete("Many3", Many3.class, Many3::new, () -> List.of(Many2.TYPE));

    /** The column {@code field_141}. */
    public static final StringField<Many3> FIELD_141 = new StringField<>("field_141", 141);

    /** The column {@code field_142}. */
    public static final StringField<Many3> FIELD_142 = new StringField<>("field_142", 142);

    /** The column {@code field_143}. */
    public static final StringField<Many3> FIELD_143 = new StringField<>("field_143", 143);

    /** The column {@code field_144}. */
    public static final StringField<Many3> FIELD_144 = new StringField<>("field_144", 144);

    /** The column {@code field_145}. */
    public static final StringField<Many3> FIELD_145 = new StringField<>("field_145", 145);

    /** The column {@code field_146}. */
    public static final StringField<Many3> FIELD_146 = new StringField<>("field_146", 146);

    /** The column {@code field_147}. */
    public static final StringField<Many3> FIELD_147 = new StringField<>("field_147", 147);

    /** The column {@code field_148}. */
    public static final StringField<Many3> FIELD_148 = new StringField<>("field_148", 148);

    /** The column {@code field_149}. */
    public static final StringField<Many3> FIELD_149 = new StringField<>("field_149", 149);

    /** The column {@code field_150}. */
    public static final StringField<Many3> FIELD_150 = new StringField<>("field_150", 150);

    /** The column {@code field_151}. */
    public static final StringField<Many3> FIELD_151 = new StringField<>("field_151", 151);

    /** The column {@code field_152}. */
    public static final StringField<Many3> FIELD_152 = new StringField<>("field_152", 152);

    /** The column {@code field_153}. */
    public static final StringField<Many3> FIELD_153 = new StringField<>("field_153", 153);

    /** The column {@code field_154}. */
    public static final StringField<Many3> FIELD_154 = new StringField<>("field_154", 154);

    /** The column {@code field_155}. */
    public static final StringField<Many3> FIELD_155 = new StringField<>("field_155", 155);

    /** The column {@code field_156}. */
    public static final StringField<Many3> FIELD_156 = new StringField<>("field_156", 156);

    /** The column {@code field_157}. */
    public static final StringField<Many3> FIELD_157 = new StringField<>("field_157", 157);

    /** The column {@code field_158}. */
    public static final StringField<Many3> FIELD_158 = new StringField<>("field_158", 158);

    /** The column {@code field_159}. */
    public static final StringField<Many3> FIELD_159 = new StringField<>("field_159", 159);

    /** The column {@code field_160}. */
    public static final StringField<Many3> FIELD_160 = new StringField<>("field_160", 160);

    /** The column {@code field_161}. */
    public static final StringField<Many3> FIELD_161 = new StringField<>("field_161", 161);

    /** The column {@code field_162}. */
    public static final StringField<Many3> FIELD_162 = new StringField<>("field_162", 162);

    /** The column {@code field_163}. */
    public static final StringField<Many3> FIELD_163 = new StringField<>("field_163", 163);

    /** The column {@code field_164}. */
    public static final StringField<Many3> FIELD_164 = new StringField<>("field_164", 164);

    /** The column {@code field_165}. */
    public static final StringField<Many3> FIELD_165 = new StringField<>("field_165", 165);

    /** The column {@code field_166}. */
    public static final StringField<Many3> FIELD_166 = new StringField<>("field_166", 166);

    /** The column {@code field_167}. */
    public static final StringField<Many3> FIELD_167 = new StringField<>("field_167", 167);

    /** The column {@code field_168}. */
    public static final StringField<Many3> FIELD_168 = new StringField<>("field_168", 168);

    /** The column {@code field_169}. */
    public static final StringField<Many3> FIELD_169 = new StringField<>("field_169", 169);

    /** The column {@code field_170}. */
    public static final StringField<Many3> FIELD_170 = new StringField<>("field_170", 170);

    /** The column {@code field_171}. */
    public static final StringField<Many3> FIELD_171 = new StringField<>("field_171", 171);

    /** The column {@code field_172}. */
    public static final StringField<Many3> FIELD_172 = new StringField<>("field_172", 172);

    /** The column {@code field_173}. */
    public static final StringField<Many3> FIELD_173 = new StringField<>("field_173", 173);

    /** The column {@code field_174}. */
    public static final StringField<Many3> FIELD_174 = new StringField<>("field_174", 174);

    /** The column {@code field_175}. */
    public static final StringField<Many3> FIELD_175 = new StringField<>("field_175", 175);

    /** The column {@code field_176}. */
    public static final StringField<Many3> FIELD_176 = new StringField<>("field_176", 176);

    /** The column {@code field_177}. */
    public static final StringField<Many3> FIELD_177 = new StringField<>("field_177", 177);

    /** The column {@code field_178}. */
    public static final StringField<Many3> FIELD_178 = new StringField<>("field_178", 178);

    /** The column {@code field_179}. */
    public static final StringField<Many3> FIELD_179 = new StringField<>("field_179", 179);

    /** The column {@code field_180}. */
    public static final StringField<Many3> FIELD_180 = new StringField<>("field_180", 180);

    /** The column {@code field_181}. */
    public static final StringField<Many3> FIELD_181 = new StringField<>("field_181", 181);

    /** The column {@code field_182}. */
    public static final StringField<Many3> FIELD_182 = new StringField<>("field_182", 182);

    /** The column {@code field_183}. */
    public static final StringField<Many3> FIELD_183 = new StringField<>("field_183", 183);

    /** The column {@code field_184}. */
    public static final StringField<Many3> FIELD_184 = new StringField<>("field_184", 184);

    /** The column {@code field_185}. */
    public static final StringField<Many3> FIELD_185 = new StringField<>("field_185", 185);

    /** The column {@code field_186}. */
    public static final StringField<Many3> FIELD_186 = new StringField<>("field_186", 186);

    /** The column {@code field_187}. */
    public static final StringField<Many3> FIELD_187 = new StringField<>("field_187", 187);

    /** The column {@code field_188}. */
    public static final StringField<Many3> FIELD_188 = new StringField<>("field_188", 188);

    /** The column {@code field_189}. */
    public static final StringField<Many3> FIELD_189 = new StringField<>("field_189", 189);

    /** The column {@code field_190}. */
    public static final StringField<Many3> FIELD_190 = new StringField<>("field_190", 190);

    /** The column {@code field_191}. */
    public static final StringField<Many3> FIELD_191 = new StringField<>("field_191", 191);

    /** The column {@code field_192}. */
    public static final StringField<Many3> FIELD_192 = new StringField<>("field_192", 192);

    /** The column {@code field_193}. */
    public static final StringField<Many3> FIELD_193 = new StringField<>("field_193", 193);

    /** The column {@code field_194}. */
    public static final StringField<Many3> FIELD_194 = new StringField<>("field_194", 194);

    /** The column {@code field_195}. */
    public static final StringField<Many3> FIELD_195 = new StringField<>("field_195", 195);

    /** The column {@code field_196}. */
    public static final StringField<Many3> FIELD_196 = new StringField<>("field_196", 196);

    /** The column {@code field_197}. */
    public static final StringField<Many3> FIELD_197 = new StringField<>("field_197", 197);

    /** The column {@code field_198}. */
    public static final StringField<Many3> FIELD_198 = new StringField<>("field_198", 198);

    /** The column {@code field_199}. */
    public static final StringField<Many3> FIELD_199 = new StringField<>("field_199", 199);

    /** The column {@code field_200}. */
    public static final StringField<Many3> FIELD_200 = new StringField<>("field_200", 200);

    /** For the store's session, which makes all objects. */
    protected Many3(ObjectState state) {
        super(state);
    }

    @Override
    public @Nullable String getField141() {
        return FIELD_141.find(this);
    }

    /** Sets {@code field_141}, at most 141 characters; null clears it. */
    public void setField141(@Nullable String value) {
        FIELD_141.set(this, value);
    }

    @Override
    public @Nullable String getField142() {
        return FIELD_142.find(this);
    }

    /** Sets {@code field_142}, at most 142 characters; null clears it. */
    public void setField142(@Nullable String value) {
        FIELD_142.set(this, value);
    }

    @Override
    public @Nullable String getField143() {
        return FIELD_143.find(this);
    }

    /** Sets {@code field_143}, at most 143 characters; null clears it. */
    public void setField143(@Nullable String value) {
        FIELD_143.set(this, value);
    }

    @Override
    public @Nullable String getField144() {
        return FIELD_144.find(this);
    }

    /** Sets {@code field_144}, at most 144 characters; null clears it. */
    public void setField144(@Nullable String value) {
        FIELD_144.set(this, value);
    }

    @Override
    public @Nullable String getField145() {
        return FIELD_145.find(this);
    }

    /** Sets {@code field_145}, at most 145 characters; null clears it. */
    public void setField145(@Nullable String value) {
        FIELD_145.set(this, value);
    }

    @Override
    public @Nullable String getField146() {
        return FIELD_146.find(this);
    }

    /** Sets {@code field_146}, at most 146 characters; null clears it. */
    public void setField146(@Nullable String value) {
        FIELD_146.set(this, value);
    }

    @Override
    public @Nullable String getField147() {
        return FIELD_147.find(this);
    }

    /** Sets {@code field_147}, at most 147 characters; null clears it. */
    public void setField147(@Nullable String value) {
        FIELD_147.set(this, value);
    }

    @Override
    public @Nullable String getField148() {
        return FIELD_148.find(this);
    }

    /** Sets {@code field_148}, at most 148 characters; null clears it. */
    public void setField148(@Nullable String value) {
        FIELD_148.set(this, value);
    }

    @Override
    public @Nullable String getField149() {
        return FIELD_149.find(this);
    }

    /** Sets {@code field_149}, at most 149 characters; null clears it. */
    public void setField149(@Nullable String value) {
        FIELD_149.set(this, value);
    }

    @Override
    public @Nullable String getField150() {
        return FIELD_150.find(this);
    }

    /** Sets {@code field_150}, at most 150 characters; null clears it. */
    public void setField150(@Nullable String value) {
        FIELD_150.set(this, value);
    }

    @Override
    public @Nullable String getField151() {
        return FIELD_151.find(this);
    }

    /** Sets {@code field_151}, at most 151 characters; null clears it. */
    public void setField151(@Nullable String value) {
        FIELD_151.set(this, value);
    }

    @Override
    public @Nullable String getField152() {
        return FIELD_152.find(this);
    }

    /** Sets {@code field_152}, at most 152 characters; null clears it. */
    public void setField152(@Nullable String value) {
        FIELD_152.set(this, value);
    }

    @Override
    public @Nullable String getField153() {
        return FIELD_153.find(this);
    }

    /** Sets {@code field_153}, at most 153 characters; null clears it. */
    public void setField153(@Nullable String value) {
        FIELD_153.set(this, value);
    }

    @Override
    public @Nullable String getField154() {
        return FIELD_154.find(this);
    }

    /** Sets {@code field_154}, at most 154 characters; null clears it. */
    public void setField154(@Nullable String value) {
        FIELD_154.set(this, value);
    }

    @Override
    public @Nullable String getField155() {
        return FIELD_155.find(this);
    }

    /** Sets {@code field_155}, at most 155 characters; null clears it. */
    public void setField155(@Nullable String value) {
        FIELD_155.set(this, value);
    }

    @Override
    public @Nullable String getField156() {
        return FIELD_156.find(this);
    }

    /** Sets {@code field_156}, at most 156 characters; null clears it. */
    public void setField156(@Nullable String value) {
        FIELD_156.set(this, value);
    }

    @Override
    public @Nullable String getField157() {
        return FIELD_157.find(this);
    }

    /** Sets {@code field_157}, at most 157 characters; null clears it. */
    public void setField157(@Nullable String value) {
        FIELD_157.set(this, value);
    }

    @Override
    public @Nullable String getField158() {
        return FIELD_158.find(this);
    }

    /** Sets {@code field_158}, at most 158 characters; null clears it. */
    public void setField158(@Nullable String value) {
        FIELD_158.set(this, value);
    }

    @Override
    public @Nullable String getField159() {
        return FIELD_159.find(this);
    }

    /** Sets {@code field_159}, at most 159 characters; null clears it. */
    public void setField159(@Nullable String value) {
        FIELD_159.set(this, value);
    }

    @Override
    public @Nullable String getField160() {
        return FIELD_160.find(this);
    }

    /** Sets {@code field_160}, at most 160 characters; null clears it. */
    public void setField160(@Nullable String value) {
        FIELD_160.set(this, value);
    }

    @Override
    public @Nullable String getField161() {
        return FIELD_161.find(this);
    }

    /** Sets {@code field_161}, at most 161 characters; null clears it. */
    public void setField161(@Nullable String value) {
        FIELD_161.set(this, value);
    }

    @Override
    public @Nullable String getField162() {
        return FIELD_162.find(this);
    }

    /** Sets {@code field_162}, at most 162 characters; null clears it. */
    public void setField162(@Nullable String value) {
        FIELD_162.set(this, value);
    }

    @Override
    public @Nullable String getField163() {
        return FIELD_163.find(this);
    }

    /** Sets {@code field_163}, at most 163 characters; null clears it. */
    public void setField163(@Nullable String value) {
        FIELD_163.set(this, value);
    }

    @Override
    public @Nullable String getField164() {
        return FIELD_164.find(this);
    }

    /** Sets {@code field_164}, at most 164 characters; null clears it. */
    public void setField164(@Nullable String value) {
        FIELD_164.set(this, value);
    }

    @Override
    public @Nullable String getField165() {
        return FIELD_165.find(this);
    }

    /** Sets {@code field_165}, at most 165 characters; null clears it. */
    public void setField165(@Nullable String value) {
        FIELD_165.set(this, value);
    }

    @Override
    public @Nullable String getField166() {
        return FIELD_166.find(this);
    }

    /** Sets {@code field_166}, at most 166 characters; null clears it. */
    public void setField166(@Nullable String value) {
        FIELD_166.set(this, value);
    }

    @Override
    public @Nullable String getField167() {
        return FIELD_167.find(this);
    }

    /** Sets {@code field_167}, at most 167 characters; null clears it. */
    public void setField167(@Nullable String value) {
        FIELD_167.set(this, value);
    }

    @Override
    public @Nullable String getField168() {
        return FIELD_168.find(this);
    }

    /** Sets {@code field_168}, at most 168 characters; null clears it. */
    public void setField168(@Nullable String value) {
        FIELD_168.set(this, value);
    }

    @Override
    public @Nullable String getField169() {
        return FIELD_169.find(this);
    }

    /** Sets {@code field_169}, at most 169 characters; null clears it. */
    public void setField169(@Nullable String value) {
        FIELD_169.set(this, value);
    }

    @Override
    public @Nullable String getField170() {
        return FIELD_170.find(this);
    }

    /** Sets {@code field_170}, at most 170 characters; null clears it. */
    public void setField170(@Nullable String value) {
        FIELD_170.set(this, value);
    }

    @Override
    public @Nullable String getField171() {
        return FIELD_171.find(this);
    }

    /** Sets {@code field_171}, at most 171 characters; null clears it. */
    public void setField171(@Nullable String value) {
        FIELD_171.set(this, value);
    }

    @Override
    public @Nullable String getField172() {
        return FIELD_172.find(this);
    }

    /** Sets {@code field_172}, at most 172 characters; null clears it. */
    public void setField172(@Nullable String value) {
        FIELD_172.set(this, value);
    }

    @Override
    public @Nullable String getField173() {
        return FIELD_173.find(this);
    }

    /** Sets {@code field_173}, at most 173 characters; null clears it. */
    public void setField173(@Nullable String value) {
        FIELD_173.set(this, value);
    }

    @Override
    public @Nullable String getField174() {
        return FIELD_174.find(this);
    }

    /** Sets {@code field_174}, at most 174 characters; null clears it. */
    public void setField174(@Nullable String value) {
        FIELD_174.set(this, value);
    }

    @Override
    public @Nullable String getField175() {
        return FIELD_175.find(this);
    }

    /** Sets {@code field_175}, at most 175 characters; null clears it. */
    public void setField175(@Nullable String value) {
        FIELD_175.set(this, value);
    }

    @Override
    public @Nullable String getField176() {
        return FIELD_176.find(this);
    }

    /** Sets {@code field_176}, at most 176 characters; null clears it. */
    public void setField176(@Nullable String value) {
        FIELD_176.set(this, value);
    }

    @Override
    public @Nullable String getField177() {
        return FIELD_177.find(this);
    }

    /** Sets {@code field_177}, at most 177 characters; null clears it. */
    public void setField177(@Nullable String value) {
        FIELD_177.set(this, value);
    }

    @Override
    public @Nullable String getField178() {
        return FIELD_178.find(this);
    }

    /** Sets {@code field_178}, at most 178 characters; null clears it. */
    public void setField178(@Nullable String value) {
        FIELD_178.set(this, value);
    }

    @Override
    public @Nullable String getField179() {
        return FIELD_179.find(this);
    }

    /** Sets {@code field_179}, at most 179 characters; null clears it. */
    public void setField179(@Nullable String value) {
        FIELD_179.set(this, value);
    }

    @Override
    public @Nullable String getField180() {
        return FIELD_180.find(this);
    }

    /** Sets {@code field_180}, at most 180 characters; null clears it. */
    public void setField180(@Nullable String value) {
        FIELD_180.set(this, value);
    }

    @Override
    public @Nullable String getField181() {
        return FIELD_181.find(this);
    }

    /** Sets {@code field_181}, at most 181 characters; null clears it. */
    public void setField181(@Nullable String value) {
        FIELD_181.set(this, value);
    }

    @Override
    public @Nullable String getField182() {
        return FIELD_182.find(this);
    }

    /** Sets {@code field_182}, at most 182 characters; null clears it. */
    public void setField182(@Nullable String value) {
        FIELD_182.set(this, value);
    }

    @Override
    public @Nullable String getField183() {
        return FIELD_183.find(this);
    }

    /** Sets {@code field_183}, at most 183 characters; null clears it. */
    public void setField183(@Nullable String value) {
        FIELD_183.set(this, value);
    }

    @Override
    public @Nullable String getField184() {
        return FIELD_184.find(this);
    }

    /** Sets {@code field_184}, at most 184 characters; null clears it. */
    public void setField184(@Nullable String value) {
        FIELD_184.set(this, value);
    }

    @Override
    public @Nullable String getField185() {
        return FIELD_185.find(this);
    }

    /** Sets {@code field_185}, at most 185 characters; null clears it. */
    public void setField185(@Nullable String value) {
        FIELD_185.set(this, value);
    }

    @Override
    public @Nullable String getField186() {
        return FIELD_186.find(this);
    }

    /** Sets {@code field_186}, at most 186 characters; null clears it. */
    public void setField186(@Nullable String value) {
        FIELD_186.set(this, value);
    }

    @Override
    public @Nullable String getField187() {
        return FIELD_187.find(this);
    }

    /** Sets {@code field_187}, at most 187 characters; null clears it. */
    public void setField187(@Nullable String value) {
        FIELD_187.set(this, value);
    }

    @Override
    public @Nullable String getField188() {
        return FIELD_188.find(this);
    }

    /** Sets {@code field_188}, at most 188 characters; null clears it. */
    public void setField188(@Nullable String value) {
        FIELD_188.set(this, value);
    }

    @Override
    public @Nullable String getField189() {
        return FIELD_189.find(this);
    }

    /** Sets {@code field_189}, at most 189 characters; null clears it. */
    public void setField189(@Nullable String value) {
        FIELD_189.set(this, value);
    }

    @Override
    public @Nullable String getField190() {
        return FIELD_190.find(this);
    }

    /** Sets {@code field_190}, at most 190 characters; null clears it. */
    public void setField190(@Nullable String value) {
        FIELD_190.set(this, value);
    }

    @Override
    public @Nullable String getField191() {
        return FIELD_191.find(this);
    }

    /** Sets {@code field_191}, at most 191 characters; null clears it. */
    public void setField191(@Nullable String value) {
        FIELD_191.set(this, value);
    }

    @Override
    public @Nullable String getField192() {
        return FIELD_192.find(this);
    }

    /** Sets {@code field_192}, at most 192 characters; null clears it. */
    public void setField192(@Nullable String value) {
        FIELD_192.set(this, value);
    }

    @Override
    public @Nullable String getField193() {
        return FIELD_193.find(this);
    }

    /** Sets {@code field_193}, at most 193 characters; null clears it. */
    public void setField193(@Nullable String value) {
        FIELD_193.set(this, value);
    }

    @Override
    public @Nullable String getField194() {
        return FIELD_194.find(this);
    }

    /** Sets {@code field_194}, at most 194 characters; null clears it. */
    public void setField194(@Nullable String value) {
        FIELD_194.set(this, value);
    }

    @Override
    public @Nullable String getField195() {
        return FIELD_195.find(this);
    }

    /** Sets {@code field_195}, at most 195 characters; null clears it. */
    public void setField195(@Nullable String value) {
        FIELD_195.set(this, value);
    }

    @Override
    public @Nullable String getField196() {
        return FIELD_196.find(this);
    }

    /** Sets {@code field_196}, at most 196 characters; null clears it. */
    public void setField196(@Nullable String value) {
        FIELD_196.set(this, value);
    }

    @Override
    public @Nullable String getField197() {
        return FIELD_197.find(this);
    }

    /** Sets {@code field_197}, at most 197 characters; null clears it. */
    public void setField197(@Nullable String value) {
        FIELD_197.set(this, value);
    }

    @Override
    public @Nullable String getField198() {
        return FIELD_198.find(this);
    }

    /** Sets {@code field_198}, at most 198 characters; null clears it. */
    public void setField198(@Nullable String value) {
        FIELD_198.set(this, value);
    }

    @Override
    public @Nullable String getField199() {
        return FIELD_199.find(this);
    }

    /** Sets {@code field_199}, at most 199 characters; null clears it. */
    public void setField199(@Nullable String value) {
        FIELD_199.set(this, value);
    }

    @Override
    public @Nullable String getField200() {
        return FIELD_200.find(this);
    }

    /** Sets {@code field_200}, at most 200 characters; null clears it. */
    public void setField200(@Nullable String value) {
        FIELD_200.set(this, value);
    }
}
