/** The core models and models built on them, compared with what deployed systems know. */
@NullMarked
package dev.xproto.integration.models;

import org.jspecify.annotations.NullMarked;
