package dev.xproto.runtime.lifecycle;

import dev.xproto.sync.spi.Onboarding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what a synchronizer is given as files; what can't be read is named. */
final class InputFiles {
    private InputFiles() {}

    /** The xproto files of a folder, by name. */
    static List<Onboarding.ModelFile> models(Path folder) {
        List<Onboarding.ModelFile> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.xproto")) {
            for (Path file : found) {
                files.add(new Onboarding.ModelFile(String.valueOf(file.getFileName()), text(file)));
            }
        } catch (IOException e) {
            throw unreadable(folder, "the folder of the models can't be read", e);
        }
        if (files.isEmpty()) {
            throw StartException.of(
                    StartCode.UNREADABLE,
                    folder.toString(),
                    "the folder of the models holds no `.xproto` file",
                    "name the right folder with `models_dir` or `--models`");
        }
        files.sort(Comparator.comparing(Onboarding.ModelFile::name));
        return files;
    }

    /** A whole file. */
    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw StartException.of(
                    StartCode.UNREADABLE, file.toString(), "the file is not text in UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(file, "the file can't be read", e);
        }
    }

    /** The first line of a file, without spaces around it. */
    static String firstLine(Path file) {
        return text(file).lines().findFirst().orElse("").strip();
    }

    private static StartException unreadable(Path file, String message, IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "it isn't there"
                : e.getClass().getSimpleName();
        return StartException.of(
                StartCode.UNREADABLE, file.toString(), message + ": " + reason, "name one that can be read");
    }
}
