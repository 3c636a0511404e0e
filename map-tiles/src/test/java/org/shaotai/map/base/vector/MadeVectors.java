package org.shaotai.map.base.vector;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes small vector tiles. */
final class MadeVectors {

    static final int POINT = 1;
    static final int LINE = 2;
    static final int AREA = 3;

    private final ByteArrayOutputStream tile = new ByteArrayOutputStream();

    /** Adds a layer with one feature. */
    MadeVectors layer(String name, int type, Map<String, Object> tags, int... geometry) {
        List<String> keys = new ArrayList<>(tags.keySet());
        ByteArrayOutputStream layer = new ByteArrayOutputStream();
        bytes(layer, 1, name.getBytes(StandardCharsets.UTF_8));
        bytes(layer, 2, feature(keys.size(), type, geometry));
        for (String key : keys) {
            bytes(layer, 3, key.getBytes(StandardCharsets.UTF_8));
        }
        for (String key : keys) {
            bytes(layer, 4, value(tags.get(key)));
        }
        bytes(tile, 3, layer.toByteArray());
        return this;
    }

    byte[] bytes() {
        return tile.toByteArray();
    }

    private static byte[] feature(int tags, int type, int... geometry) {
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        for (int i = 0; i < tags; i++) {
            varint(pairs, i);
            varint(pairs, i);
        }
        ByteArrayOutputStream commands = new ByteArrayOutputStream();
        for (int number : geometry) {
            varint(commands, number);
        }
        ByteArrayOutputStream feature = new ByteArrayOutputStream();
        bytes(feature, 2, pairs.toByteArray());
        varint(feature, 3 << 3);
        varint(feature, type);
        bytes(feature, 4, commands.toByteArray());
        return feature.toByteArray();
    }

    private static byte[] value(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (value instanceof String text) {
            bytes(out, 1, text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Boolean yes) {
            varint(out, 7 << 3);
            varint(out, yes ? 1 : 0);
        } else {
            varint(out, 5 << 3);
            varint(out, ((Number) value).longValue());
        }
        return out.toByteArray();
    }

    /** A closed square from a corner. */
    static int[] square(int x, int y, int side) {
        return new int[] {
            9, zigzag(x), zigzag(y), 26, zigzag(side), 0, 0, zigzag(side), zigzag(-side), 0, 15
        };
    }

    /** A line from a point by a step. */
    static int[] line(int x, int y, int dx, int dy) {
        return new int[] {9, zigzag(x), zigzag(y), 10, zigzag(dx), zigzag(dy)};
    }

    static int[] point(int x, int y) {
        return new int[] {9, zigzag(x), zigzag(y)};
    }

    private static int zigzag(int number) {
        return number << 1 ^ number >> 31;
    }

    private static void bytes(ByteArrayOutputStream out, int field, byte[] bytes) {
        varint(out, field << 3 | 2);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void varint(ByteArrayOutputStream out, long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
