package org.shaotai.console.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.Seam;

/**
 * Overlaps and gaps of grids in words.
 *
 * @param words of the window or the terminal
 * @param names the names of grids
 */
public record SeamWords(Words words, Function<RegionId, String> names) {

    /** How many there are, and the largest of them; empty when the grids fit together. */
    public Optional<String> summary(List<Seam> seams) {
        if (seams.isEmpty()) {
            return Optional.empty();
        }
        long overlaps = seams.stream().filter(s -> s.kind() == Seam.Kind.OVERLAP).count();
        return Optional.of(
                words.of(
                        "boundaries.seams",
                        overlaps,
                        seams.size() - overlaps,
                        sentence(seams.get(0))));
    }

    /** One of them: which grids, and how much ground. */
    public String sentence(Seam seam) {
        String key =
                switch (seam.kind()) {
                    case OVERLAP -> "boundaries.overlap";
                    case GAP -> "boundaries.gap";
                };
        List<String> concerned = seam.regions().stream().map(names).toList();
        return words.of(key, concerned, Math.round(seam.squareMetres()));
    }
}
