package org.shaotai.console.frame;

/**
 * One entry of the command field.
 *
 * @param name what it does, in the user's language
 * @param hint the key that does the same, or where the entry leads
 * @param action what it does
 */
public record Command(String name, String hint, Runnable action) {}
