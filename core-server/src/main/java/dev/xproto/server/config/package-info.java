/** What is read from core.yaml. */
@NullMarked
package dev.xproto.server.config;

import org.jspecify.annotations.NullMarked;
