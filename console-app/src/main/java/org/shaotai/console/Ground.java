package org.shaotai.console;

import org.shaotai.console.common.FileChoice;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;

/**
 * What a frame stands on.
 *
 * @param store the open store
 * @param address where it is
 * @param choice lets the user choose files
 */
public record Ground(Store store, StoreAddress address, FileChoice choice) {}
