package io.kabinet.client.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** A key made a moment ago, and a certificate for 127.0.0.1 that nobody but itself has signed. */
final class SelfSigned {

    private static final char[] PASSWORD = "invented".toCharArray();
    private static final String ALIAS = "self";

    private final KeyStore key;

    private SelfSigned(KeyStore key) {
        this.key = key;
    }

    /** Made by the JDK's own tool, in a directory that goes with the test. */
    static SelfSigned in(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = Files.createTempFile(directory, "self", ".p12");
        Files.delete(file);
        Process tool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-J-Duser.language=en",
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=cabinet.example",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), UTF_8);
        if (!tool.waitFor(30, TimeUnit.SECONDS) || tool.exitValue() != 0) {
            throw new AssertionError("keytool made no key: " + said);
        }
        KeyStore key = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            key.load(in, PASSWORD);
        }
        return new SelfSigned(key);
    }

    /** Shows this key's certificate, and trusts the other's. */
    SSLContext trusting(SelfSigned other) throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(key, PASSWORD);
        return context(keys.getKeyManagers(), other);
    }

    /** Trusts this key's certificate, and shows none. */
    SSLContext trusted() throws GeneralSecurityException, IOException {
        return context(new KeyManager[0], this);
    }

    /** Somewhere to knock that shows this key's certificate and speaks one protocol. */
    SSLServerSocket door(String protocol) throws GeneralSecurityException, IOException {
        SSLServerSocket door = (SSLServerSocket)
                trusting(this).getServerSocketFactory().createServerSocket(0, 100, InetAddress.getLoopbackAddress());
        door.setEnabledProtocols(new String[] {protocol});
        return door;
    }

    private static SSLContext context(KeyManager[] shown, SelfSigned trusted)
            throws GeneralSecurityException, IOException {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry(ALIAS, trusted.key.getCertificate(ALIAS));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shown, managers.getTrustManagers(), null);
        return context;
    }
}
