package dev.xproto.server.objects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some objects.
 *
 * @param objects by ascending id
 * @param nextPageToken asks for those after them; null when these are the last
 */
public record FoundPage(List<Found> objects, @Nullable String nextPageToken) {
    /** Copies the list. */
    public FoundPage {
        objects = List.copyOf(objects);
    }
}
