/** What a page needs to know of models: fields with their kinds and checks, and relations. */
@NullMarked
package dev.xproto.codegen.modeldefs;

import org.jspecify.annotations.NullMarked;
