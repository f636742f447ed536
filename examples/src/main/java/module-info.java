/** Stories to run: each package is one. */
module io.kabinet.examples {
    requires io.kabinet.core;
    requires de.siegmar.fastcsv;
}
