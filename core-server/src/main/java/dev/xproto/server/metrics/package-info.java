/** What the core counts of itself, in the form that Prometheus reads. */
@NullMarked
package dev.xproto.server.metrics;

import org.jspecify.annotations.NullMarked;
