package xproto.models.empty;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Nothing}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface NothingModel {
}
