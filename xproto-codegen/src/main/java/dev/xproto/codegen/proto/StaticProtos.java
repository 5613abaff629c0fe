package dev.xproto.codegen.proto;

import com.google.protobuf.DescriptorProtos;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that are the same whatever the models. Thread-safe. */
public final class StaticProtos {
    /** Ids and queries. */
    public static final String COMMON = "common.proto";

    /** The options that describe models. */
    public static final String OPTIONS = "xosoptions.proto";

    private static final String FOLDER = "/META-INF/xproto/proto/";

    private StaticProtos() {}

    /** Apart, so that who only wants the texts doesn't load protobuf's library. */
    private static final class Linked {
        private static final FileDescriptor COMMON_FILE;
        private static final FileDescriptor OPTIONS_FILE;

        static {
            try {
                FileDescriptorSet set = FileDescriptorSet.parseFrom(bytes("static.desc"));
                COMMON_FILE = link(file(set, COMMON));
                OPTIONS_FILE = link(file(set, OPTIONS), DescriptorProtos.getDescriptor());
            } catch (IOException | DescriptorValidationException e) {
                throw new IllegalStateException("the jar of " + StaticProtos.class.getName() + " is damaged", e);
            }
        }
    }

    /** The descriptor of {@value #COMMON}. */
    public static FileDescriptor common() {
        return Linked.COMMON_FILE;
    }

    /** The descriptor of {@value #OPTIONS}. */
    public static FileDescriptor options() {
        return Linked.OPTIONS_FILE;
    }

    /**
     * The text of one of the files.
     *
     * @param name {@value #COMMON} or {@value #OPTIONS}
     */
    public static String text(String name) {
        try {
            return new String(bytes(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileDescriptorProto file(FileDescriptorSet set, String name) {
        return set.getFileList().stream()
                .filter(file -> file.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no descriptor of " + name));
    }

    private static FileDescriptor link(FileDescriptorProto file, FileDescriptor... uses)
            throws DescriptorValidationException {
        return FileDescriptor.buildFrom(file, uses);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = StaticProtos.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("no resource " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }
}
