package org.shaotai.persistence.intake;

import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.PlaceStatus;

/**
 * Where a row lies.
 *
 * @param place its place in the store
 * @param code the grid's code, empty without a grid
 * @param name the grid's name, empty without a grid
 */
record FoundGrid(Place place, String code, String name) {

    /** Whether its point lies in more than one grid. */
    boolean isInSeveral() {
        return place.status() == PlaceStatus.IN_SEVERAL;
    }

    /** Whether another system's word for a grid means this one. */
    boolean isCalled(String word) {
        return word.equalsIgnoreCase(code) || word.equalsIgnoreCase(name);
    }
}
