package org.shaotai.console.matter;

import org.shaotai.persistence.matter.MatterId;

/**
 * An open matter that another one may turn out to be.
 *
 * @param id its row
 * @param name its number, title, place and status: by any of them it is found
 */
public record MergeTarget(MatterId id, String name) {}
