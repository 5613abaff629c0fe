/** The little of a synchronizer's configuration that steps are compared with. Start with {@link dev.xproto.processor.config.ConfigFile}. */
@NullMarked
package dev.xproto.processor.config;

import org.jspecify.annotations.NullMarked;
