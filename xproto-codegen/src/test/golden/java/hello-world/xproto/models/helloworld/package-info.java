/** Models of hello-world. Generated; each class stands for one message of an xproto file. */
@NullMarked
@Generated("dev.xproto.codegen.java")
package xproto.models.helloworld;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
