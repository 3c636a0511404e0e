package org.shaotai.persistence.common;

/**
 * Through which channel an entry reached the desk, kept for entries made on behalf of another unit
 * (代录).
 */
public enum Via {
    CONSOLE,
    PHONE,
    WECHAT,
    IN_PERSON,
    RADIO,
    FILE,
    SYSTEM
}
