package dev.xproto.codegen.imports;

/** Where jars keep what others may import. */
public final class ImportLayout {
    /** The folder of all of it, with its slash. */
    public static final String FOLDER = "META-INF/xproto/";

    /** What the names of model files end in. */
    public static final String EXTENSION = ".xproto";

    /** Names of bases that stand for behaviour and have no fields, one a line; {@code #} begins a comment. */
    public static final String BEHAVIOUR_BASES = "behaviour-bases.txt";

    /** Which class was generated for which model: a line each, separated by tabs; {@code #} begins a comment. */
    public static final String MODEL_TABLE = "models.tsv";

    private ImportLayout() {}
}
