/**
 * Long commands under way: each shows at its own place how far it is, and can be called off there.
 *
 * <p>Problem: an import, a demo county or a backup takes minutes, and says how far it is thousands
 * of times a second from a thread of its own. Choice: the command writes into {@link
 * org.shaotai.console.errand.Errand}, which any thread may touch; the window looks at it on a beat.
 * Price: the bar is up to a beat late, which nobody sees.
 */
package org.shaotai.console.errand;
