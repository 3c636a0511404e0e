package org.shaotai.map.base.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileRequest;

/**
 * The address of a tile service with places for what changes from tile to tile: {@code {z}} {@code
 * {x}} {@code {y}}, {@code {-y}} for rows from the south, {@code {key}}, and {@code {switch:a,b,c}}
 * for hosts that take turns. XYZ and WMTS services are both written so.
 *
 * <p>The host must stand there in words: no part of an answer ever decides whom to ask.
 */
public final class TileTemplate {

    private static final Pattern SWITCH = Pattern.compile("\\{switch:([^{}]+)}");
    private static final Pattern LEFT_OVER = Pattern.compile("\\{[^{}]*}");
    private static final List<String> SCHEMES = List.of("http", "https");

    private final String template;
    private final String key;
    private final String host;

    private TileTemplate(String template, String key, String host) {
        this.template = template;
        this.key = key;
        this.host = host;
    }

    /**
     * Reads a template.
     *
     * @param key what stands for {@code {key}}; may be empty when nothing does
     * @throws BadTile when it is no address, lacks a place, or needs a key that is not given
     */
    public static TileTemplate of(String template, String key) throws BadTile {
        TileTemplate read = new TileTemplate(template, key.strip(), template);
        URI example = read.address(new TileRequest(1, 1, 0, 256, false));
        boolean hasRow = template.contains("{y}") || template.contains("{-y}");
        if (!template.contains("{z}") || !template.contains("{x}") || !hasRow) {
            throw read.bad("{z} {x} {y}");
        }
        return new TileTemplate(template, key.strip(), example.getHost());
    }

    /** The host that is asked, the first where several take turns. */
    public String host() {
        return host;
    }

    /** The template without its key: the same map under another key is the same map. */
    public String withoutKey() {
        return template;
    }

    /** The address of a tile. */
    public URI address(TileRequest wanted) throws BadTile {
        if (template.contains("{key}") && key.isEmpty()) {
            throw bad("{key}");
        }
        String filled =
                turns(wanted)
                        .replace("{z}", String.valueOf(wanted.zoom()))
                        .replace("{x}", String.valueOf(wanted.column()))
                        .replace("{y}", String.valueOf(wanted.row()))
                        .replace("{-y}", String.valueOf(wanted.rowFromSouth()))
                        .replace("{key}", key);
        Matcher unknown = LEFT_OVER.matcher(filled);
        if (unknown.find()) {
            throw bad(unknown.group());
        }
        return address(filled);
    }

    private URI address(String filled) throws BadTile {
        try {
            URI address = new URI(filled);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (!SCHEMES.contains(scheme) || address.getHost() == null) {
                throw bad(template);
            }
            return address;
        } catch (URISyntaxException e) {
            throw bad(template);
        }
    }

    /** Neighbouring tiles come from different hosts, the same tile always from the same. */
    private String turns(TileRequest wanted) {
        Matcher matcher = SWITCH.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String[] hosts = matcher.group(1).split(",");
            String host = hosts[(wanted.column() + wanted.row()) % hosts.length].strip();
            matcher.appendReplacement(filled, Matcher.quoteReplacement(host));
        }
        return matcher.appendTail(filled).toString();
    }

    private BadTile bad(String detail) {
        return new BadTile(host, Cause.BAD_ADDRESS, detail);
    }
}
