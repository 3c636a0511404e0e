package org.shaotai.persistence.whistle;

/** How a called unit came. */
public enum CheckInWay {
    ON_SITE,
    PHONE,
    REMOTE
}
