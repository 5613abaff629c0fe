package dev.xproto.parser.model;

import dev.xproto.parser.source.SourceSpan;

/**
 * A base that a model names.
 *
 * @param name as written, without package
 * @param behaviourOnly whether it stands for behaviour of the original and has no fields; such a base has no model
 * @param span where it is named
 */
public record Base(String name, boolean behaviourOnly, SourceSpan span) {}
