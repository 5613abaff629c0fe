/** Models of empty. Generated; each class stands for one message of an xproto file. */
@NullMarked
@Generated("dev.xproto.codegen.java")
package xproto.models.empty;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
