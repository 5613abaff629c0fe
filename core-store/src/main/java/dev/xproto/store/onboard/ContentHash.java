package dev.xproto.store.onboard;

import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether models are the same as before. */
final class ContentHash {
    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    static String of(String name, String version, String coreVersion, List<ModelFile> files) {
        ContentHash hash = new ContentHash();
        hash.add(name);
        hash.add(version);
        hash.add(coreVersion);
        for (ModelFile file : files) {
            hash.add(file.name());
            hash.add(file.content());
        }
        return hash.text();
    }

    static String of(List<String> texts, List<LoadedService> services) {
        ContentHash hash = new ContentHash();
        texts.forEach(hash::add);
        services.forEach(service -> hash.add(service.hash()));
        return hash.text();
    }

    static String of(List<LoadedService> services) {
        ContentHash hash = new ContentHash();
        services.forEach(service -> hash.add(service.hash()));
        return hash.text();
    }

    /** With its length, so that no two lists of texts look alike. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
