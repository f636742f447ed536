package io.kabinet.core.detailing.order;

/**
 * Where a report or document is delivered.
 *
 * <p><b>Source:</b> «интернет-помощник; по электронной почте».
 */
public enum Channel {
    /** It can be read in the cabinet. */
    CABINET,
    /** It is sent by e-mail, and not kept in the cabinet. */
    EMAIL
}
