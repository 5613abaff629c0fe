/** What happens when a batch is committed: one rule, one class. Start with {@link dev.xproto.store.save.SavePipeline}. */
@NullMarked
package dev.xproto.store.save;

import org.jspecify.annotations.NullMarked;
