package org.shaotai.persistence.whistle;

/**
 * Who whistles whom: a station its township branches, or a township the county departments (domain
 * reference §3.3).
 */
public enum WhistleTier {
    COMMUNITY,
    TOWNSHIP
}
