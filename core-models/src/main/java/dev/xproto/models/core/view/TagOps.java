package dev.xproto.models.core.view;

import dev.xproto.models.core.Tag;
import dev.xproto.sync.model.ModelObject;
import java.util.Optional;

/** What a tag is on. */
public final class TagOps {
    private final Tag tag;

    TagOps(Tag tag) {
        this.tag = tag;
    }

    /** The object that it is on; empty when that is gone, or of a model that no jar has a class for. */
    public Optional<ModelObject> contentObject() {
        return ContentTypes.find(tag.models(), tag.getContentType())
                .flatMap(type -> tag.models().find(type, Math.toIntExact(tag.getObjectId())));
    }

    /** Puts it on that object. */
    public void setContentObject(ModelObject object) {
        tag.setContentType(ContentTypes.of(object));
        tag.setObjectId((long) object.id());
    }
}
