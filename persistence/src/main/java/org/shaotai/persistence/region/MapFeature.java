package org.shaotai.persistence.region;

import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.common.Refusal;

/**
 * One feature of a boundary file.
 *
 * @param position its place in the file, from 1
 * @param properties its plain properties as text, without nested ones
 * @param area its outline in WGS84, absent when the feature cannot be used
 * @param trouble why it cannot be used, absent when it can
 */
record MapFeature(
        int position,
        Map<String, String> properties,
        Optional<OutlineRepair.Area> area,
        Optional<Refusal> trouble) {
    MapFeature {
        if (area.isPresent() == trouble.isPresent()) {
            throw new IllegalArgumentException("feature " + position + " needs area or trouble");
        }
    }
}
