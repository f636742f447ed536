package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML file in the encoding that its byte order mark tells or that it names, given to the parser. */
final class XmlText {

    private static final int HEAD = 256;
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    private final @Nullable Utf8Bytes bytes;
    private final @Nullable Characters characters;

    private XmlText(@Nullable Utf8Bytes bytes, @Nullable Characters characters) {
        this.bytes = bytes;
        this.characters = characters;
    }

    /**
     * Looks at the first bytes.
     *
     * @throws UnsupportedEncodingException if the file names an encoding that is not known here
     */
    static XmlText of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        String text = new String(head, ISO_8859_1);
        Charset encoding = encoding(text);
        int mark = text.startsWith(UTF_8_MARK)
                ? 3
                : text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE") ? 2 : 0;
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in);
        return encoding.equals(UTF_8)
                ? new XmlText(new Utf8Bytes(whole), null)
                : new XmlText(null, new Characters(whole, encoding));
    }

    XMLStreamReader parse(XMLInputFactory factory) throws XMLStreamException {
        return bytes != null ? factory.createXMLStreamReader(bytes) : factory.createXMLStreamReader(characters);
    }

    /** Whether the parser has asked for more than there is. */
    boolean ended() {
        return bytes != null ? bytes.ended() : characters != null && characters.ended;
    }

    private static Charset encoding(String head) throws UnsupportedEncodingException {
        if (head.startsWith(UTF_8_MARK)) {
            return UTF_8;
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u0000<")) {
            return UTF_16BE;
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("<\u0000")) {
            return UTF_16LE;
        }
        Matcher declared = DECLARATION.matcher(head);
        return declared.find() ? named(declared.group(1)) : UTF_8;
    }

    private static Charset named(String name) throws UnsupportedEncodingException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException("an encoding that this machine does not know");
        }
    }

    /** The characters of a file in another encoding than UTF-8. */
    private static final class Characters extends FilterReader {

        private boolean ended;

        Characters(InputStream in, Charset encoding) {
            super(decoded(in, encoding));
        }

        private static Reader decoded(InputStream in, Charset encoding) {
            return new InputStreamReader(
                    in,
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            ended |= count < 0;
            return count;
        }

        @Override
        public int read() throws IOException {
            int character = super.read();
            ended |= character < 0;
            return character;
        }
    }
}
