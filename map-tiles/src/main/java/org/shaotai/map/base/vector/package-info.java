/**
 * Vector tiles: read and drawn in one built-in style, by day and by night.
 *
 * <p>Problem: a style language would be larger than the map. Choice: the layers of two schemas are
 * mapped onto one list of parts with a colour and a width each; what is not known is drawn
 * neutrally. Names are not drawn but handed to the view, which knows where there is room. Price: a
 * customer cannot change the style.
 */
package org.shaotai.map.base.vector;
