package dev.xproto.example.lamps.steps;

import dev.xproto.example.lamps.models.Lamp;
import dev.xproto.example.lamps.models.Room;
import dev.xproto.sync.annotation.PullStep;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.step.Puller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Writes down what each lamp takes, as the meter of its room says: a line for each, with its name and the watts. */
@PullStep(observes = Lamp.class, everySeconds = 10)
public final class PullWatts implements Puller {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final Models models;

    public PullWatts(Models models) {
        this.models = models;
    }

    @Override
    public void pullRecords() throws IOException, InterruptedException {
        for (Room room : models.query(Room.TYPE).list()) {
            Map<String, Integer> watts = read(room.getMeter());
            for (Lamp lamp : room.getLamps().all()) {
                lamp.setWatts(watts.get(lamp.getName()));
                lamp.saveChangedFields();
            }
        }
    }

    private static Map<String, Integer> read(String meter) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(meter)).timeout(PATIENCE).build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException("the meter answers " + answer.statusCode() + " to GET " + meter);
        }
        Map<String, Integer> watts = new HashMap<>();
        for (String line : answer.body().lines().toList()) {
            String[] words = line.split(" ", -1);
            if (words.length != 2 || !words[1].matches("\\d{1,6}")) {
                throw new IOException("the meter says `" + line + "`, and not a name and a number");
            }
            watts.put(words[0], Integer.valueOf(words[1]));
        }
        return watts;
    }
}
