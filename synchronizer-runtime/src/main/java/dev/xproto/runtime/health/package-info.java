/** What others may ask a running synchronizer over HTTP: health, waiting objects, metrics. Start with {@link dev.xproto.runtime.health.HealthServer}. */
@NullMarked
package dev.xproto.runtime.health;

import org.jspecify.annotations.NullMarked;
