/**
 * The configuration: which keys there are ({@link dev.xproto.runtime.config.ConfigKeys}), and how a file is read, strictly
 * and with every problem at once ({@link dev.xproto.runtime.config.ConfigReader}).
 */
@NullMarked
package dev.xproto.runtime.config;

import org.jspecify.annotations.NullMarked;
