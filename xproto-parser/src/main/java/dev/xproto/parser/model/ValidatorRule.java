package dev.xproto.parser.model;

/**
 * A policy that every saved object of a model must satisfy.
 *
 * @param policy its name
 * @param message what to tell who saves an object that doesn't; may hold <code>{obj.path}</code> placeholders
 */
public record ValidatorRule(String policy, String message) {}
