/** Models of kinds. Generated; each class stands for one message of an xproto file. */
@NullMarked
@Generated("dev.xproto.codegen.java")
package com.example.kinds;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
