/** What people send to a core, and what they are told when it is wrong. */
@NullMarked
package dev.xproto.integration.onboarding;

import org.jspecify.annotations.NullMarked;
