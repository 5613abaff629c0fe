/** Classes that break the rules of the house, for the rules to find. */
@NullMarked
package dev.xproto.integration.house.bad;

import org.jspecify.annotations.NullMarked;
