package io.kabinet.core.account.block;

/** Over what a subscriber asks to undo a block. */
public enum BlockChannel {
    /** The cabinet, entered with a password that was not sent to the number after the SIM was lost. */
    CABINET(false),
    /** The cabinet, entered through the network, or with a code or password that was sent to the number. */
    CABINET_BY_SIM(true),
    /** A short command, such as {@code *111*157#}. */
    USSD(true),
    /** A call from the number itself. */
    CALL(true),
    /** A shop of the operator, with a document that proves who one is. */
    SALON(false);

    private final boolean bySim;

    BlockChannel(boolean bySim) {
        this.bySim = bySim;
    }

    /**
     * Whether nothing but the SIM card proves who asks.
     *
     * @return true if whoever found the SIM could ask as well
     */
    public boolean isBySim() {
        return bySim;
    }
}
