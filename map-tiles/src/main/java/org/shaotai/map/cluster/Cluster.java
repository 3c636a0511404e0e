package org.shaotai.map.cluster;

/**
 * Points drawn as one.
 *
 * @param number the number of the cluster on its level
 * @param worldX mean world x of its points
 * @param worldY mean world y of its points
 * @param count number of points, at least 1
 * @param rank rank of its most important point
 * @param firstPoint number of its first point; the only one when {@code count} is 1
 */
public record Cluster(
        int number, double worldX, double worldY, int count, int rank, int firstPoint) {

    /** Checks the count. */
    public Cluster {
        if (count < 1) {
            throw new IllegalArgumentException("a cluster of " + count + " points");
        }
    }
}
