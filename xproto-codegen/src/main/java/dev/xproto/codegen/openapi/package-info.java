/** The REST interface as an OpenAPI 3.1 document. Begin at {@link dev.xproto.codegen.openapi.OpenApiDocument}. */
@NullMarked
package dev.xproto.codegen.openapi;

import org.jspecify.annotations.NullMarked;
