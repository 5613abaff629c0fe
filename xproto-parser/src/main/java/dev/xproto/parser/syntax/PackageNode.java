package dev.xproto.parser.syntax;

import dev.xproto.parser.source.SourceSpan;

/**
 * The package of what follows it in its file.
 *
 * @param name with dots
 * @param span all of it
 */
public record PackageNode(Name name, SourceSpan span) implements StatementNode {}
