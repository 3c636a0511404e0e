package org.shaotai.map.view;

import java.util.ResourceBundle;

/** The few words the map itself says, in the default locale; Chinese unless it is English. */
final class Words {

    private Words() {}

    static String get(String key) {
        return ResourceBundle.getBundle("org.shaotai.map.view.map").getString(key);
    }
}
