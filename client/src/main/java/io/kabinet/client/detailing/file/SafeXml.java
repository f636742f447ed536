package io.kabinet.client.detailing.file;

import io.kabinet.client.detailing.file.UnreadableFile.Fault;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's own pull parser, whatever else lies on the class path, without document types and without entities.
 *
 * <p>Replacing entities is left on: turned off, an amount with an entity in it would be read as another amount.
 */
final class SafeXml {

    private SafeXml() {}

    static XMLStreamReader open(XmlText text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return text.parse(factory);
    }

    /** What is wrong, of an exception whose message could repeat the file. */
    static Fault faultOf(Exception e, boolean ended) {
        if (ended) {
            return Fault.CUT_SHORT;
        }
        boolean encoding = causeIs(CharacterCodingException.class, e) || causeIs(UnsupportedEncodingException.class, e);
        return encoding ? Fault.WRONG_ENCODING : Fault.NOT_WELL_FORMED;
    }

    private static boolean causeIs(Class<? extends Exception> type, Exception e) {
        for (Throwable cause = e; cause != null; cause = deeper(cause)) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable deeper(Throwable e) {
        return e instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : e.getCause();
    }
}
