/** The other half of a circle of packages. */
@NullMarked
package dev.xproto.integration.house.bad.below;

import org.jspecify.annotations.NullMarked;
