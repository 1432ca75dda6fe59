package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BOMB;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.UnreadableDeclaration;

/**
 * A part of a Word document, read from beginning to end. A document type declaration, which the format forbids, ends the
 * reading: with it go external entities and entities that multiply.
 */
final class XmlPart implements AutoCloseable {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(InputStream stream, XMLStreamReader reader) {
        this.stream = stream;
        this.reader = reader;
    }

    static XmlPart open(PackagePart part) throws IOException, UnreadableDeclaration {
        return open(part.getInputStream());
    }

    /** The same, watched: in a long part the reading spends its time. */
    static XmlPart open(PackagePart part, Progress progress) throws IOException, UnreadableDeclaration {
        return open(new WatchedStream(part.getInputStream(), length(part), progress));
    }

    /** In bytes, unpacked. The package does not always say, and its word would not be taken: the part lies in memory. */
    private static long length(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return stream.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static XmlPart open(InputStream stream) throws UnreadableDeclaration {
        try {
            return new XmlPart(stream, FACTORY.createXMLStreamReader(stream));
        } catch (XMLStreamException malformed) {
            throw new UnreadableDeclaration(BROKEN, "");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    boolean hasNext() throws UnreadableDeclaration {
        try {
            return reader.hasNext();
        } catch (XMLStreamException malformed) {
            throw new UnreadableDeclaration(BROKEN, "");
        }
    }

    /** @return one of the {@link XMLStreamConstants} */
    int next() throws UnreadableDeclaration {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableDeclaration(BROKEN, "");
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > Limits.DEPTH) {
                throw new UnreadableDeclaration(BOMB, "");
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw new UnreadableDeclaration(BROKEN, "");
        }
    }

    /** The element's name without prefix; empty if it is none of word processing. */
    String name() {
        String namespace = reader.getNamespaceURI();
        return WORD.equals(namespace) || STRICT_WORD.equals(namespace) ? reader.getLocalName() : "";
    }

    /** The element's name without prefix, whatever language it belongs to. */
    String localName() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    @Nullable
    String value() {
        return attribute("val");
    }

    /** @return {@code otherwise} if the attribute is missing or no whole number */
    int number(String attribute, int otherwise) {
        String written = attribute(attribute);
        return written != null && written.matches("-?\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    /** True for a property that is switched on: without a value, it is. */
    boolean isOn() {
        String value = value();
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    String text() {
        return reader.getText();
    }

    /** Goes to the end of the element that has just begun. */
    void skip() throws UnreadableDeclaration {
        int outside = depth - 1;
        while (depth > outside && hasNext()) {
            next();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        } finally {
            stream.close();
        }
    }
}
