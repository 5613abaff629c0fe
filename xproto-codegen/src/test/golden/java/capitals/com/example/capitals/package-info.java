/** Models of capitals. Generated; each class stands for one message of an xproto file. */
@NullMarked
@Generated("dev.xproto.codegen.java")
package com.example.capitals;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
