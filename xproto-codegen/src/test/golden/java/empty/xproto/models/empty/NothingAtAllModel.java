package xproto.models.empty;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code NothingAtAll}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface NothingAtAllModel {
}
