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

/**
 * The characters of an XML file, by its byte order mark or by the encoding that it names.
 *
 * <p>The JDK's parser could find that out itself, but writes to the error output of the process when bytes are wrong.
 */
final class XmlText extends FilterReader {

    private static final int HEAD = 256;
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    private boolean ended;

    private XmlText(Reader text) {
        super(text);
    }

    /** Whether the parser has asked for more than there is. */
    boolean ended() {
        return ended;
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

    static XmlText of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        String text = new String(head, ISO_8859_1);
        int mark = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : isMark(text) ? 2 : 0;
        InputStream rest = new ByteArrayInputStream(head, mark, head.length - mark);
        return new XmlText(new InputStreamReader(
                new SequenceInputStream(rest, in),
                encoding(text)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean isMark(String head) {
        return head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
    }

    private static Charset encoding(String head) throws UnsupportedEncodingException {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
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
}
