/** What a compiled class says: its step annotation, its models, its supertypes. */
@NullMarked
package dev.xproto.processor.read;

import org.jspecify.annotations.NullMarked;
