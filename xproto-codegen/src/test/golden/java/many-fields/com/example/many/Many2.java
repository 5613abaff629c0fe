package com.example.many;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Many2}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Many2",
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
                @XprotoModel.Field(name = "field_140")
        }
)
public class Many2 extends Many1 implements Many2Model {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Many2> TYPE =
            ModelType.concrete("Many2", Many2.class, Many2::new, () -> List.of(Many1.TYPE));

    /** The column {@code field_71}. */
    public static final StringField<Many2> FIELD_71 = new StringField<>("field_71", 71);

    /** The column {@code field_72}. */
    public static final StringField<Many2> FIELD_72 = new StringField<>("field_72", 72);

    /** The column {@code field_73}. */
    public static final StringField<Many2> FIELD_73 = new StringField<>("field_73", 73);

    /** The column {@code field_74}. */
    public static final StringField<Many2> FIELD_74 = new StringField<>("field_74", 74);

    /** The column {@code field_75}. */
    public static final StringField<Many2> FIELD_75 = new StringField<>("field_75", 75);

    /** The column {@code field_76}. */
    public static final StringField<Many2> FIELD_76 = new StringField<>("field_76", 76);

    /** The column {@code field_77}. */
    public static final StringField<Many2> FIELD_77 = new StringField<>("field_77", 77);

    /** The column {@code field_78}. */
    public static final StringField<Many2> FIELD_78 = new StringField<>("field_78", 78);

    /** The column {@code field_79}. */
    public static final StringField<Many2> FIELD_79 = new StringField<>("field_79", 79);

    /** The column {@code field_80}. */
    public static final StringField<Many2> FIELD_80 = new StringField<>("field_80", 80);

    /** The column {@code field_81}. */
    public static final StringField<Many2> FIELD_81 = new StringField<>("field_81", 81);

    /** The column {@code field_82}. */
    public static final StringField<Many2> FIELD_82 = new StringField<>("field_82", 82);

    /** The column {@code field_83}. */
    public static final StringField<Many2> FIELD_83 = new StringField<>("field_83", 83);

    /** The column {@code field_84}. */
    public static final StringField<Many2> FIELD_84 = new StringField<>("field_84", 84);

    /** The column {@code field_85}. */
    public static final StringField<Many2> FIELD_85 = new StringField<>("field_85", 85);

    /** The column {@code field_86}. */
    public static final StringField<Many2> FIELD_86 = new StringField<>("field_86", 86);

    /** The column {@code field_87}. */
    public static final StringField<Many2> FIELD_87 = new StringField<>("field_87", 87);

    /** The column {@code field_88}. */
    public static final StringField<Many2> FIELD_88 = new StringField<>("field_88", 88);

    /** The column {@code field_89}. */
    public static final StringField<Many2> FIELD_89 = new StringField<>("field_89", 89);

    /** The column {@code field_90}. */
    public static final StringField<Many2> FIELD_90 = new StringField<>("field_90", 90);

    /** The column {@code field_91}. */
    public static final StringField<Many2> FIELD_91 = new StringField<>("field_91", 91);

    /** The column {@code field_92}. */
    public static final StringField<Many2> FIELD_92 = new StringField<>("field_92", 92);

    /** The column {@code field_93}. */
    public static final StringField<Many2> FIELD_93 = new StringField<>("field_93", 93);

    /** The column {@code field_94}. */
    public static final StringField<Many2> FIELD_94 = new StringField<>("field_94", 94);

    /** The column {@code field_95}. */
    public static final StringField<Many2> FIELD_95 = new StringField<>("field_95", 95);

    /** The column {@code field_96}. */
    public static final StringField<Many2> FIELD_96 = new StringField<>("field_96", 96);

    /** The column {@code field_97}. */
    public static final StringField<Many2> FIELD_97 = new StringField<>("field_97", 97);

    /** The column {@code field_98}. */
    public static final StringField<Many2> FIELD_98 = new StringField<>("field_98", 98);

    /** The column {@code field_99}. */
    public static final StringField<Many2> FIELD_99 = new StringField<>("field_99", 99);

    /** The column {@code field_100}. */
    public static final StringField<Many2> FIELD_100 = new StringField<>("field_100", 100);

    /** The column {@code field_101}. */
    public static final StringField<Many2> FIELD_101 = new StringField<>("field_101", 101);

    /** The column {@code field_102}. */
    public static final StringField<Many2> FIELD_102 = new StringField<>("field_102", 102);

    /** The column {@code field_103}. */
    public static final StringField<Many2> FIELD_103 = new StringField<>("field_103", 103);

    /** The column {@code field_104}. */
    public static final StringField<Many2> FIELD_104 = new StringField<>("field_104", 104);

    /** The column {@code field_105}. */
    public static final StringField<Many2> FIELD_105 = new StringField<>("field_105", 105);

    /** The column {@code field_106}. */
    public static final StringField<Many2> FIELD_106 = new StringField<>("field_106", 106);

    /** The column {@code field_107}. */
    public static final StringField<Many2> FIELD_107 = new StringField<>("field_107", 107);

    /** The column {@code field_108}. */
    public static final StringField<Many2> FIELD_108 = new StringField<>("field_108", 108);

    /** The column {@code field_109}. */
    public static final StringField<Many2> FIELD_109 = new StringField<>("field_109", 109);

    /** The column {@code field_110}. */
    public static final StringField<Many2> FIELD_110 = new StringField<>("field_110", 110);

    /** The column {@code field_111}. */
    public static final StringField<Many2> FIELD_111 = new StringField<>("field_111", 111);

    /** The column {@code field_112}. */
    public static final StringField<Many2> FIELD_112 = new StringField<>("field_112", 112);

    /** The column {@code field_113}. */
    public static final StringField<Many2> FIELD_113 = new StringField<>("field_113", 113);

    /** The column {@code field_114}. */
    public static final StringField<Many2> FIELD_114 = new StringField<>("field_114", 114);

    /** The column {@code field_115}. */
    public static final StringField<Many2> FIELD_115 = new StringField<>("field_115", 115);

    /** The column {@code field_116}. */
    public static final StringField<Many2> FIELD_116 = new StringField<>("field_116", 116);

    /** The column {@code field_117}. */
    public static final StringField<Many2> FIELD_117 = new StringField<>("field_117", 117);

    /** The column {@code field_118}. */
    public static final StringField<Many2> FIELD_118 = new StringField<>("field_118", 118);

    /** The column {@code field_119}. */
    public static final StringField<Many2> FIELD_119 = new StringField<>("field_119", 119);

    /** The column {@code field_120}. */
    public static final StringField<Many2> FIELD_120 = new StringField<>("field_120", 120);

    /** The column {@code field_121}. */
    public static final StringField<Many2> FIELD_121 = new StringField<>("field_121", 121);

    /** The column {@code field_122}. */
    public static final StringField<Many2> FIELD_122 = new StringField<>("field_122", 122);

    /** The column {@code field_123}. */
    public static final StringField<Many2> FIELD_123 = new StringField<>("field_123", 123);

    /** The column {@code field_124}. */
    public static final StringField<Many2> FIELD_124 = new StringField<>("field_124", 124);

    /** The column {@code field_125}. */
    public static final StringField<Many2> FIELD_125 = new StringField<>("field_125", 125);

    /** The column {@code field_126}. */
    public static final StringField<Many2> FIELD_126 = new StringField<>("field_126", 126);

    /** The column {@code field_127}. */
    public static final StringField<Many2> FIELD_127 = new StringField<>("field_127", 127);

    /** The column {@code field_128}. */
    public static final StringField<Many2> FIELD_128 = new StringField<>("field_128", 128);

    /** The column {@code field_129}. */
    public static final StringField<Many2> FIELD_129 = new StringField<>("field_129", 129);

    /** The column {@code field_130}. */
    public static final StringField<Many2> FIELD_130 = new StringField<>("field_130", 130);

    /** The column {@code field_131}. */
    public static final StringField<Many2> FIELD_131 = new StringField<>("field_131", 131);

    /** The column {@code field_132}. */
    public static final StringField<Many2> FIELD_132 = new StringField<>("field_132", 132);

    /** The column {@code field_133}. */
    public static final StringField<Many2> FIELD_133 = new StringField<>("field_133", 133);

    /** The column {@code field_134}. */
    public static final StringField<Many2> FIELD_134 = new StringField<>("field_134", 134);

    /** The column {@code field_135}. */
    public static final StringField<Many2> FIELD_135 = new StringField<>("field_135", 135);

    /** The column {@code field_136}. */
    public static final StringField<Many2> FIELD_136 = new StringField<>("field_136", 136);

    /** The column {@code field_137}. */
    public static final StringField<Many2> FIELD_137 = new StringField<>("field_137", 137);

    /** The column {@code field_138}. */
    public static final StringField<Many2> FIELD_138 = new StringField<>("field_138", 138);

    /** The column {@code field_139}. */
    public static final StringField<Many2> FIELD_139 = new StringField<>("field_139", 139);

    /** The column {@code field_140}. */
    public static final StringField<Many2> FIELD_140 = new StringField<>("field_140", 140);

    /** For the store's session, which makes all objects. */
    protected Many2(ObjectState state) {
        super(state);
    }

    @Override
    public @Nullable String getField71() {
        return FIELD_71.find(this);
    }

    /** Sets {@code field_71}, at most 71 characters; null clears it. */
    public void setField71(@Nullable String value) {
        FIELD_71.set(this, value);
    }

    @Override
    public @Nullable String getField72() {
        return FIELD_72.find(this);
    }

    /** Sets {@code field_72}, at most 72 characters; null clears it. */
    public void setField72(@Nullable String value) {
        FIELD_72.set(this, value);
    }

    @Override
    public @Nullable String getField73() {
        return FIELD_73.find(this);
    }

    /** Sets {@code field_73}, at most 73 characters; null clears it. */
    public void setField73(@Nullable String value) {
        FIELD_73.set(this, value);
    }

    @Override
    public @Nullable String getField74() {
        return FIELD_74.find(this);
    }

    /** Sets {@code field_74}, at most 74 characters; null clears it. */
    public void setField74(@Nullable String value) {
        FIELD_74.set(this, value);
    }

    @Override
    public @Nullable String getField75() {
        return FIELD_75.find(this);
    }

    /** Sets {@code field_75}, at most 75 characters; null clears it. */
    public void setField75(@Nullable String value) {
        FIELD_75.set(this, value);
    }

    @Override
    public @Nullable String getField76() {
        return FIELD_76.find(this);
    }

    /** Sets {@code field_76}, at most 76 characters; null clears it. */
    public void setField76(@Nullable String value) {
        FIELD_76.set(this, value);
    }

    @Override
    public @Nullable String getField77() {
        return FIELD_77.find(this);
    }

    /** Sets {@code field_77}, at most 77 characters; null clears it. */
    public void setField77(@Nullable String value) {
        FIELD_77.set(this, value);
    }

    @Override
    public @Nullable String getField78() {
        return FIELD_78.find(this);
    }

    /** Sets {@code field_78}, at most 78 characters; null clears it. */
    public void setField78(@Nullable String value) {
        FIELD_78.set(this, value);
    }

    @Override
    public @Nullable String getField79() {
        return FIELD_79.find(this);
    }

    /** Sets {@code field_79}, at most 79 characters; null clears it. */
    public void setField79(@Nullable String value) {
        FIELD_79.set(this, value);
    }

    @Override
    public @Nullable String getField80() {
        return FIELD_80.find(this);
    }

    /** Sets {@code field_80}, at most 80 characters; null clears it. */
    public void setField80(@Nullable String value) {
        FIELD_80.set(this, value);
    }

    @Override
    public @Nullable String getField81() {
        return FIELD_81.find(this);
    }

    /** Sets {@code field_81}, at most 81 characters; null clears it. */
    public void setField81(@Nullable String value) {
        FIELD_81.set(this, value);
    }

    @Override
    public @Nullable String getField82() {
        return FIELD_82.find(this);
    }

    /** Sets {@code field_82}, at most 82 characters; null clears it. */
    public void setField82(@Nullable String value) {
        FIELD_82.set(this, value);
    }

    @Override
    public @Nullable String getField83() {
        return FIELD_83.find(this);
    }

    /** Sets {@code field_83}, at most 83 characters; null clears it. */
    public void setField83(@Nullable String value) {
        FIELD_83.set(this, value);
    }

    @Override
    public @Nullable String getField84() {
        return FIELD_84.find(this);
    }

    /** Sets {@code field_84}, at most 84 characters; null clears it. */
    public void setField84(@Nullable String value) {
        FIELD_84.set(this, value);
    }

    @Override
    public @Nullable String getField85() {
        return FIELD_85.find(this);
    }

    /** Sets {@code field_85}, at most 85 characters; null clears it. */
    public void setField85(@Nullable String value) {
        FIELD_85.set(this, value);
    }

    @Override
    public @Nullable String getField86() {
        return FIELD_86.find(this);
    }

    /** Sets {@code field_86}, at most 86 characters; null clears it. */
    public void setField86(@Nullable String value) {
        FIELD_86.set(this, value);
    }

    @Override
    public @Nullable String getField87() {
        return FIELD_87.find(this);
    }

    /** Sets {@code field_87}, at most 87 characters; null clears it. */
    public void setField87(@Nullable String value) {
        FIELD_87.set(this, value);
    }

    @Override
    public @Nullable String getField88() {
        return FIELD_88.find(this);
    }

    /** Sets {@code field_88}, at most 88 characters; null clears it. */
    public void setField88(@Nullable String value) {
        FIELD_88.set(this, value);
    }

    @Override
    public @Nullable String getField89() {
        return FIELD_89.find(this);
    }

    /** Sets {@code field_89}, at most 89 characters; null clears it. */
    public void setField89(@Nullable String value) {
        FIELD_89.set(this, value);
    }

    @Override
    public @Nullable String getField90() {
        return FIELD_90.find(this);
    }

    /** Sets {@code field_90}, at most 90 characters; null clears it. */
    public void setField90(@Nullable String value) {
        FIELD_90.set(this, value);
    }

    @Override
    public @Nullable String getField91() {
        return FIELD_91.find(this);
    }

    /** Sets {@code field_91}, at most 91 characters; null clears it. */
    public void setField91(@Nullable String value) {
        FIELD_91.set(this, value);
    }

    @Override
    public @Nullable String getField92() {
        return FIELD_92.find(this);
    }

    /** Sets {@code field_92}, at most 92 characters; null clears it. */
    public void setField92(@Nullable String value) {
        FIELD_92.set(this, value);
    }

    @Override
    public @Nullable String getField93() {
        return FIELD_93.find(this);
    }

    /** Sets {@code field_93}, at most 93 characters; null clears it. */
    public void setField93(@Nullable String value) {
        FIELD_93.set(this, value);
    }

    @Override
    public @Nullable String getField94() {
        return FIELD_94.find(this);
    }

    /** Sets {@code field_94}, at most 94 characters; null clears it. */
    public void setField94(@Nullable String value) {
        FIELD_94.set(this, value);
    }

    @Override
    public @Nullable String getField95() {
        return FIELD_95.find(this);
    }

    /** Sets {@code field_95}, at most 95 characters; null clears it. */
    public void setField95(@Nullable String value) {
        FIELD_95.set(this, value);
    }

    @Override
    public @Nullable String getField96() {
        return FIELD_96.find(this);
    }

    /** Sets {@code field_96}, at most 96 characters; null clears it. */
    public void setField96(@Nullable String value) {
        FIELD_96.set(this, value);
    }

    @Override
    public @Nullable String getField97() {
        return FIELD_97.find(this);
    }

    /** Sets {@code field_97}, at most 97 characters; null clears it. */
    public void setField97(@Nullable String value) {
        FIELD_97.set(this, value);
    }

    @Override
    public @Nullable String getField98() {
        return FIELD_98.find(this);
    }

    /** Sets {@code field_98}, at most 98 characters; null clears it. */
    public void setField98(@Nullable String value) {
        FIELD_98.set(this, value);
    }

    @Override
    public @Nullable String getField99() {
        return FIELD_99.find(this);
    }

    /** Sets {@code field_99}, at most 99 characters; null clears it. */
    public void setField99(@Nullable String value) {
        FIELD_99.set(this, value);
    }

    @Override
    public @Nullable String getField100() {
        return FIELD_100.find(this);
    }

    /** Sets {@code field_100}, at most 100 characters; null clears it. */
    public void setField100(@Nullable String value) {
        FIELD_100.set(this, value);
    }

    @Override
    public @Nullable String getField101() {
        return FIELD_101.find(this);
    }

    /** Sets {@code field_101}, at most 101 characters; null clears it. */
    public void setField101(@Nullable String value) {
        FIELD_101.set(this, value);
    }

    @Override
    public @Nullable String getField102() {
        return FIELD_102.find(this);
    }

    /** Sets {@code field_102}, at most 102 characters; null clears it. */
    public void setField102(@Nullable String value) {
        FIELD_102.set(this, value);
    }

    @Override
    public @Nullable String getField103() {
        return FIELD_103.find(this);
    }

    /** Sets {@code field_103}, at most 103 characters; null clears it. */
    public void setField103(@Nullable String value) {
        FIELD_103.set(this, value);
    }

    @Override
    public @Nullable String getField104() {
        return FIELD_104.find(this);
    }

    /** Sets {@code field_104}, at most 104 characters; null clears it. */
    public void setField104(@Nullable String value) {
        FIELD_104.set(this, value);
    }

    @Override
    public @Nullable String getField105() {
        return FIELD_105.find(this);
    }

    /** Sets {@code field_105}, at most 105 characters; null clears it. */
    public void setField105(@Nullable String value) {
        FIELD_105.set(this, value);
    }

    @Override
    public @Nullable String getField106() {
        return FIELD_106.find(this);
    }

    /** Sets {@code field_106}, at most 106 characters; null clears it. */
    public void setField106(@Nullable String value) {
        FIELD_106.set(this, value);
    }

    @Override
    public @Nullable String getField107() {
        return FIELD_107.find(this);
    }

    /** Sets {@code field_107}, at most 107 characters; null clears it. */
    public void setField107(@Nullable String value) {
        FIELD_107.set(this, value);
    }

    @Override
    public @Nullable String getField108() {
        return FIELD_108.find(this);
    }

    /** Sets {@code field_108}, at most 108 characters; null clears it. */
    public void setField108(@Nullable String value) {
        FIELD_108.set(this, value);
    }

    @Override
    public @Nullable String getField109() {
        return FIELD_109.find(this);
    }

    /** Sets {@code field_109}, at most 109 characters; null clears it. */
    public void setField109(@Nullable String value) {
        FIELD_109.set(this, value);
    }

    @Override
    public @Nullable String getField110() {
        return FIELD_110.find(this);
    }

    /** Sets {@code field_110}, at most 110 characters; null clears it. */
    public void setField110(@Nullable String value) {
        FIELD_110.set(this, value);
    }

    @Override
    public @Nullable String getField111() {
        return FIELD_111.find(this);
    }

    /** Sets {@code field_111}, at most 111 characters; null clears it. */
    public void setField111(@Nullable String value) {
        FIELD_111.set(this, value);
    }

    @Override
    public @Nullable String getField112() {
        return FIELD_112.find(this);
    }

    /** Sets {@code field_112}, at most 112 characters; null clears it. */
    public void setField112(@Nullable String value) {
        FIELD_112.set(this, value);
    }

    @Override
    public @Nullable String getField113() {
        return FIELD_113.find(this);
    }

    /** Sets {@code field_113}, at most 113 characters; null clears it. */
    public void setField113(@Nullable String value) {
        FIELD_113.set(this, value);
    }

    @Override
    public @Nullable String getField114() {
        return FIELD_114.find(this);
    }

    /** Sets {@code field_114}, at most 114 characters; null clears it. */
    public void setField114(@Nullable String value) {
        FIELD_114.set(this, value);
    }

    @Override
    public @Nullable String getField115() {
        return FIELD_115.find(this);
    }

    /** Sets {@code field_115}, at most 115 characters; null clears it. */
    public void setField115(@Nullable String value) {
        FIELD_115.set(this, value);
    }

    @Override
    public @Nullable String getField116() {
        return FIELD_116.find(this);
    }

    /** Sets {@code field_116}, at most 116 characters; null clears it. */
    public void setField116(@Nullable String value) {
        FIELD_116.set(this, value);
    }

    @Override
    public @Nullable String getField117() {
        return FIELD_117.find(this);
    }

    /** Sets {@code field_117}, at most 117 characters; null clears it. */
    public void setField117(@Nullable String value) {
        FIELD_117.set(this, value);
    }

    @Override
    public @Nullable String getField118() {
        return FIELD_118.find(this);
    }

    /** Sets {@code field_118}, at most 118 characters; null clears it. */
    public void setField118(@Nullable String value) {
        FIELD_118.set(this, value);
    }

    @Override
    public @Nullable String getField119() {
        return FIELD_119.find(this);
    }

    /** Sets {@code field_119}, at most 119 characters; null clears it. */
    public void setField119(@Nullable String value) {
        FIELD_119.set(this, value);
    }

    @Override
    public @Nullable String getField120() {
        return FIELD_120.find(this);
    }

    /** Sets {@code field_120}, at most 120 characters; null clears it. */
    public void setField120(@Nullable String value) {
        FIELD_120.set(this, value);
    }

    @Override
    public @Nullable String getField121() {
        return FIELD_121.find(this);
    }

    /** Sets {@code field_121}, at most 121 characters; null clears it. */
    public void setField121(@Nullable String value) {
        FIELD_121.set(this, value);
    }

    @Override
    public @Nullable String getField122() {
        return FIELD_122.find(this);
    }

    /** Sets {@code field_122}, at most 122 characters; null clears it. */
    public void setField122(@Nullable String value) {
        FIELD_122.set(this, value);
    }

    @Override
    public @Nullable String getField123() {
        return FIELD_123.find(this);
    }

    /** Sets {@code field_123}, at most 123 characters; null clears it. */
    public void setField123(@Nullable String value) {
        FIELD_123.set(this, value);
    }

    @Override
    public @Nullable String getField124() {
        return FIELD_124.find(this);
    }

    /** Sets {@code field_124}, at most 124 characters; null clears it. */
    public void setField124(@Nullable String value) {
        FIELD_124.set(this, value);
    }

    @Override
    public @Nullable String getField125() {
        return FIELD_125.find(this);
    }

    /** Sets {@code field_125}, at most 125 characters; null clears it. */
    public void setField125(@Nullable String value) {
        FIELD_125.set(this, value);
    }

    @Override
    public @Nullable String getField126() {
        return FIELD_126.find(this);
    }

    /** Sets {@code field_126}, at most 126 characters; null clears it. */
    public void setField126(@Nullable String value) {
        FIELD_126.set(this, value);
    }

    @Override
    public @Nullable String getField127() {
        return FIELD_127.find(this);
    }

    /** Sets {@code field_127}, at most 127 characters; null clears it. */
    public void setField127(@Nullable String value) {
        FIELD_127.set(this, value);
    }

    @Override
    public @Nullable String getField128() {
        return FIELD_128.find(this);
    }

    /** Sets {@code field_128}, at most 128 characters; null clears it. */
    public void setField128(@Nullable String value) {
        FIELD_128.set(this, value);
    }

    @Override
    public @Nullable String getField129() {
        return FIELD_129.find(this);
    }

    /** Sets {@code field_129}, at most 129 characters; null clears it. */
    public void setField129(@Nullable String value) {
        FIELD_129.set(this, value);
    }

    @Override
    public @Nullable String getField130() {
        return FIELD_130.find(this);
    }

    /** Sets {@code field_130}, at most 130 characters; null clears it. */
    public void setField130(@Nullable String value) {
        FIELD_130.set(this, value);
    }

    @Override
    public @Nullable String getField131() {
        return FIELD_131.find(this);
    }

    /** Sets {@code field_131}, at most 131 characters; null clears it. */
    public void setField131(@Nullable String value) {
        FIELD_131.set(this, value);
    }

    @Override
    public @Nullable String getField132() {
        return FIELD_132.find(this);
    }

    /** Sets {@code field_132}, at most 132 characters; null clears it. */
    public void setField132(@Nullable String value) {
        FIELD_132.set(this, value);
    }

    @Override
    public @Nullable String getField133() {
        return FIELD_133.find(this);
    }

    /** Sets {@code field_133}, at most 133 characters; null clears it. */
    public void setField133(@Nullable String value) {
        FIELD_133.set(this, value);
    }

    @Override
    public @Nullable String getField134() {
        return FIELD_134.find(this);
    }

    /** Sets {@code field_134}, at most 134 characters; null clears it. */
    public void setField134(@Nullable String value) {
        FIELD_134.set(this, value);
    }

    @Override
    public @Nullable String getField135() {
        return FIELD_135.find(this);
    }

    /** Sets {@code field_135}, at most 135 characters; null clears it. */
    public void setField135(@Nullable String value) {
        FIELD_135.set(this, value);
    }

    @Override
    public @Nullable String getField136() {
        return FIELD_136.find(this);
    }

    /** Sets {@code field_136}, at most 136 characters; null clears it. */
    public void setField136(@Nullable String value) {
        FIELD_136.set(this, value);
    }

    @Override
    public @Nullable String getField137() {
        return FIELD_137.find(this);
    }

    /** Sets {@code field_137}, at most 137 characters; null clears it. */
    public void setField137(@Nullable String value) {
        FIELD_137.set(this, value);
    }

    @Override
    public @Nullable String getField138() {
        return FIELD_138.find(this);
    }

    /** Sets {@code field_138}, at most 138 characters; null clears it. */
    public void setField138(@Nullable String value) {
        FIELD_138.set(this, value);
    }

    @Override
    public @Nullable String getField139() {
        return FIELD_139.find(this);
    }

    /** Sets {@code field_139}, at most 139 characters; null clears it. */
    public void setField139(@Nullable String value) {
        FIELD_139.set(this, value);
    }

    @Override
    public @Nullable String getField140() {
        return FIELD_140.find(this);
    }

    /** Sets {@code field_140}, at most 140 characters; null clears it. */
    public void setField140(@Nullable String value) {
        FIELD_140.set(this, value);
    }
}
