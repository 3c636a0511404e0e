package org.shaotai.map.base.vector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.map.base.BadTile;

/** Reads one layer of a vector tile: first its head, then those of its features that are drawn. */
final class LayerReader {

    private static final int NAME = 1;
    private static final int FEATURE = 2;
    private static final int KEY = 3;
    private static final int VALUE = 4;
    private static final int EXTENT = 5;

    private static final int TAGS = 2;
    private static final int TYPE = 3;
    private static final int GEOMETRY = 4;

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int AREA = 3;

    private static final int MOST_LETTERS = 60;
    private static final int USUAL_EXTENT = 4096;

    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Object> values = new ArrayList<>();
    private final List<ProtoReader> features = new ArrayList<>();
    private String name = "";
    private int extent = USUAL_EXTENT;

    private LayerReader() {}

    /** Reads the head of a layer. */
    static LayerReader of(ProtoReader layer) throws BadTile {
        LayerReader reader = new LayerReader();
        for (int field = layer.next(); field != 0; field = layer.next()) {
            switch (field) {
                case NAME -> reader.name = layer.text();
                case FEATURE -> reader.features.add(layer.message());
                case KEY -> reader.keys.putIfAbsent(layer.text(), reader.keys.size());
                case VALUE -> reader.values.add(value(layer.message()));
                case EXTENT -> reader.extent = (int) layer.varint();
                default -> layer.skip();
            }
        }
        if (reader.extent < 1 || reader.extent > VectorTile.EXTENT * 64) {
            throw layer.damaged();
        }
        return reader;
    }

    private static Object value(ProtoReader value) throws BadTile {
        Object read = "";
        for (int field = value.next(); field != 0; field = value.next()) {
            switch (field) {
                case 1 -> read = value.text();
                case 2 -> read = Float.intBitsToFloat(value.fixed32());
                case 3 -> read = Double.longBitsToDouble(value.fixed64());
                case 4, 5 -> read = value.varint();
                case 6 -> read = (long) ProtoReader.zigzag(value.varint());
                case 7 -> read = value.varint() != 0;
                default -> value.skip();
            }
        }
        return read;
    }

    /** Reads the features and gives what is drawn of them to a tile. */
    void read(TileReader tile) throws BadTile {
        Rule rule = Schema.rule(name);
        if (rule == null && !Schema.isUnknown(name)) {
            return;
        }
        Tags tags = new Tags(keys, values);
        GeometryReader geometries = new GeometryReader(tile.points());
        for (ProtoReader feature : features) {
            read(feature, rule, tags, geometries, tile);
        }
    }

    private void read(
            ProtoReader feature, Rule rule, Tags tags, GeometryReader geometries, TileReader tile)
            throws BadTile {
        int type = 0;
        ProtoReader commands = null;
        tags.clear();
        for (int field = feature.next(); field != 0; field = feature.next()) {
            switch (field) {
                case TAGS -> addTo(tags, feature.message());
                case TYPE -> type = (int) feature.varint();
                case GEOMETRY -> commands = feature.message();
                default -> feature.skip();
            }
        }
        Part part = type == POINT ? null : part(rule, tags, type);
        Wording wording = rule == null ? null : rule.word().of(tags);
        String text = wording == null ? "" : tags.name();
        if (commands == null || part == null && text.isEmpty()) {
            return;
        }
        int from = tile.points().length();
        Figure.Box box = geometries.read(commands, extent);
        if (!text.isEmpty() && text.length() <= MOST_LETTERS) {
            name(tile, text, wording, type, from);
        }
        if (part == null) {
            tile.points().cut(from);
        } else {
            tile.figure(new Figure(part, type == AREA, from, tile.points().length(), box));
        }
    }

    private static void addTo(Tags tags, ProtoReader numbers) throws BadTile {
        while (numbers.hasMore()) {
            tags.add((int) numbers.varint());
        }
    }

    /** What a feature is drawn as; a line cannot be filled, an area may be rimmed. */
    private static Part part(Rule rule, Tags tags, int type) {
        if (rule == null) {
            return type == AREA ? Part.OTHER_AREA : type == LINE ? Part.OTHER_LINE : null;
        }
        Part part = rule.part().of(tags);
        if (part == null || type == LINE && part.isArea()) {
            return null;
        }
        return type == AREA && part.isRoad() ? Part.SQUARE : part;
    }

    private static void name(TileReader tile, String text, Wording wording, int type, int from)
            throws BadTile {
        LongestLine line = LongestLine.of(tile.points(), from);
        if (line == null) {
            return;
        }
        int room = type == LINE ? line.length() : 0;
        tile.name(new VectorTile.Name(text, wording, line.middleX(), line.middleY(), room));
    }
}
