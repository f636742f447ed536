/**
 * The settings of a cabinet: who is told of what, and its end.
 *
 * <p>{@link io.kabinet.client.settings.SettingsCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.settings;

import org.jspecify.annotations.NullMarked;
