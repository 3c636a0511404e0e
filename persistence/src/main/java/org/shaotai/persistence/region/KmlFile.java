package org.shaotai.persistence.region;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.Coordinate;
import org.shaotai.persistence.common.Refusal;

/**
 * The placemarks of a KML file (OGC KML 2.2): their polygons, names and data. No document type and
 * nothing from outside is read.
 */
final class KmlFile {
    private static final int MOST_PROPERTIES = 200;

    private final XMLStreamReader xml;
    private final DrawnFeatures features;
    private Map<String, String> properties = new LinkedHashMap<>();
    private List<List<Coordinate[]>> polygons = new ArrayList<>();
    private String key = "";
    private String lastDrawn = "";

    private KmlFile(XMLStreamReader xml, DrawnFeatures features) {
        this.xml = xml;
        this.features = features;
    }

    /** Reads all placemarks and hands them on. */
    static void read(InputStream in, DrawnFeatures features) throws BadFile {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new KmlFile(parsers.createXMLStreamReader(in), features).read();
        } catch (XMLStreamException e) {
            throw new BadFile(
                    "notKml", e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        }
        features.finish();
    }

    private void read() throws XMLStreamException, BadFile {
        boolean isInPlacemark = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                isInPlacemark |= xml.getLocalName().equals("Placemark");
                if (isInPlacemark) {
                    begin(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("Placemark")) {
                isInPlacemark = false;
                hand();
            }
        }
    }

    private void begin(String element) throws XMLStreamException, BadFile {
        switch (element) {
            case "name" -> put("name", xml.getElementText());
            case "Data", "SimpleData" -> {
                key = String.valueOf(xml.getAttributeValue(null, "name"));
                if (element.equals("SimpleData")) {
                    put(key, xml.getElementText());
                }
            }
            case "value" -> put(key, xml.getElementText());
            case "Polygon" -> polygons.add(new ArrayList<>());
            case "Point", "LineString" -> lastDrawn = element;
            case "coordinates" -> coordinates(xml.getElementText());
            default -> {}
        }
    }

    private void put(String name, String text) {
        if (properties.size() < MOST_PROPERTIES) {
            properties.put(name, text.length() > 300 ? text.substring(0, 300) : text.strip());
        }
    }

    /** The first ring of a polygon is its outer one; those of points and lines are left out. */
    private void coordinates(String text) throws BadFile {
        if (polygons.isEmpty()) {
            return;
        }
        List<Coordinate> ring = new ArrayList<>();
        for (String position : text.strip().split("\\s+")) {
            String[] parts = position.split(",");
            ring.add(features.place(number(parts, 0), number(parts, 1)));
        }
        polygons.get(polygons.size() - 1).add(ring.toArray(new Coordinate[0]));
    }

    private static double number(String[] parts, int at) {
        try {
            return at < parts.length ? Double.parseDouble(parts[at]) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private void hand() {
        polygons.removeIf(List::isEmpty);
        if (polygons.isEmpty() && !lastDrawn.isEmpty()) {
            features.trouble(properties, Refusal.of("refusal.boundary.notArea", lastDrawn));
        } else {
            features.area(properties, polygons);
        }
        properties = new LinkedHashMap<>();
        polygons = new ArrayList<>();
        lastDrawn = "";
    }
}
