package org.shaotai.console.account;

/**
 * What the page at the door says.
 *
 * @param room the room's name
 * @param lead why the door is shut
 * @param hint what to do without an account
 */
public record Greeting(String room, String lead, String hint) {}
