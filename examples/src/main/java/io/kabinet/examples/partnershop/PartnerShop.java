package io.kabinet.examples.partnershop;

/** The shop, run from a command line. */
public final class PartnerShop {

    private PartnerShop() {}

    /**
     * Runs the shop.
     *
     * @param args nothing yet
     */
    public static void main(String[] args) {
        System.out.println("The shop is not open yet.");
    }
}
