package org.shaotai.console.paper;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an office file says about itself; nothing in it depends on when or where it was written. */
final class FileProperties {

    private FileProperties() {}

    static void put(POIXMLProperties properties, Paper paper) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(paper.author());
        core.setLastModifiedByUser(paper.author());
        Optional<Date> dated = Optional.of(Date.from(paper.dated()));
        core.setCreated(dated);
        core.getUnderlyingProperties().setModifiedProperty(dated);
    }
}
