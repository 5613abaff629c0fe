/**
 * Events from Kafka. Loaded only where a configuration asks for it, since the client is not on everybody's class path.
 * Start with {@link dev.xproto.runtime.kafka.KafkaBus}.
 */
@NullMarked
package dev.xproto.runtime.kafka;

import org.jspecify.annotations.NullMarked;
