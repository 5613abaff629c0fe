/** What has to look into the engine to measure it: its dispatcher is nobody else's business. */
@NullMarked
package dev.xproto.runtime.engine;

import org.jspecify.annotations.NullMarked;
