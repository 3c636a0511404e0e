/**
 * Opens a base map from what a customer wrote: a file, a folder, a service.
 *
 * <p>Problem: what is wrong shows at the opening or tiles later. Choice: both are the same value, a
 * {@link org.shaotai.map.base.BaseTrouble}, and a map answers every question, also when it is
 * closed. Price: each open map has two threads of its own.
 */
package org.shaotai.map.base.opening;
