package dev.xproto.models.core.view;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Models;
import java.util.Locale;
import java.util.Optional;

/** The texts that say which model an object is of, where a link may lead to any model: {@code core.slice}. */
final class ContentTypes {
    private ContentTypes() {}

    static String of(ModelObject object) {
        return object.row().type().app() + "." + object.modelName().toLowerCase(Locale.ROOT);
    }

    static Optional<ModelType<?>> find(Models models, String contentType) {
        String name = contentType.substring(contentType.lastIndexOf('.') + 1);
        return models.names().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .flatMap(models::type);
    }
}
