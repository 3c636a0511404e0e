/** Measures the store against the same work by hand, by turns in one run. */
package org.shaotai.packaging.twin;
