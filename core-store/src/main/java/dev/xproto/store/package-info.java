/** The core without a network: save rules, policies, queries, change feed, onboarding, TOSCA engine. */
@NullMarked
package dev.xproto.store;

import org.jspecify.annotations.NullMarked;
