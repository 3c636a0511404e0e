/** Holds a store against its promises and names what is broken. */
package org.shaotai.persistence.check;
