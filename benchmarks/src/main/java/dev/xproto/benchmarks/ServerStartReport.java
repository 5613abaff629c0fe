package dev.xproto.benchmarks;

import dev.xproto.server.CoreServer;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.store.ServedCore;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a core that has 1, 100 and 1 000 models beside its own takes from the start of its process until it is ready,
 * and how much memory the process has then. Takes an empty folder. Linux only.
 */
public final class ServerStartReport {
    private static final int STARTS = 5;

    private ServerStartReport() {}

    private record Start(double seconds, long kilobytes) {}

    /** Prints a row for each number of models. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (int models : List.of(1, 100, 1_000)) {
            Path folder = Path.of(arguments[0]).resolve("m" + models);
            load(folder, models);
            Start[] starts = new Start[STARTS];
            for (int i = 0; i < STARTS; i++) {
                starts[i] = start(folder);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.2f | %d |%n",
                    models,
                    median(Arrays.stream(starts).mapToDouble(Start::seconds).toArray()),
                    Math.round(median(Arrays.stream(starts)
                                    .mapToDouble(Start::kilobytes)
                                    .toArray())
                            / 1024));
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void load(Path folder, int models) {
        StringBuilder text = new StringBuilder("option name = \"many\"; option app_label = \"many\";\n");
        for (int i = 0; i < models; i++) {
            text.append("message Many").append(i).append(" (XOSBase) {\n");
            text.append("  required string name = 1 [max_length = 200];\n");
            text.append("  optional int32 size = 2;\n");
            if (i > 0) {
                text.append("  optional manytoone before->Many").append(i - 1).append(":after = 3:1001;\n");
            }
            text.append("}\n");
        }
        CoreStorage storage = new CoreStorage.Folder(folder, Durability.PROCESS);
        try (ServedCore core = ServedCore.open(storage, InstantSource.system())) {
            core.loader()
                    .load(new LoadRequest("many", "1", "", List.of(new ModelFile("many.xproto", text.toString()))));
        }
    }

    private static Start start(Path folder) throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolveSibling("core.yaml"), """
                data_dir: %s
                grpc: {plaintext: "127.0.0.1:0"}
                http: {plaintext: "127.0.0.1:0"}
                """.formatted(folder));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CoreServer.class.getName(),
                        "--config",
                        config.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.equals("ready")) {
                line = lines.readLine();
            }
            if (line == null) {
                throw new IOException("the core did not start");
            }
            return new Start((System.nanoTime() - begun) / 1e9, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
