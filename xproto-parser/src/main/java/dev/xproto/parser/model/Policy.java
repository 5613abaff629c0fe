package dev.xproto.parser.model;

import dev.xproto.parser.policy.PolicyExpr;
import dev.xproto.parser.source.SourceSpan;

/**
 * A named rule.
 *
 * @param name as written
 * @param expression what it says
 * @param span where the name stands
 */
public record Policy(String name, PolicyExpr expression, SourceSpan span) {}
