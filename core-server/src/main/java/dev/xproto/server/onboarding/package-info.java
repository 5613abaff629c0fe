/** Loading and unloading models, as clients ask for it. */
@NullMarked
package dev.xproto.server.onboarding;

import org.jspecify.annotations.NullMarked;
