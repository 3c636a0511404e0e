/**
 * The command line: everything a desk can do without its window.
 *
 * <p><b>Problem.</b> Scripts, tests and people in a hurry need the desk's answers without a
 * display. <b>Choice.</b> One class per command. A command asks the same stores as the screens and
 * yields one {@link org.shaotai.console.command.Answer}; only {@link
 * org.shaotai.console.command.Terminal} prints. Standard output carries the answer and nothing else
 * (one JSON object with {@code --json}); progress, refusals and trouble go to standard error. Exit
 * codes: 0 done, 1 refused with a reason, 2 wrong usage, 3 store trouble. <b>Price.</b> Each
 * command names its JSON keys by hand; tests hold them.
 */
package org.shaotai.console.command;
