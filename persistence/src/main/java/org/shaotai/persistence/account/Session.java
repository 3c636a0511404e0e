package org.shaotai.persistence.account;

import java.time.Instant;
import org.shaotai.persistence.common.Actor;

/**
 * A log-in that stands until the desk is left or locked.
 *
 * @param account whose
 * @param actor who acts in it
 * @param since when it began
 */
public record Session(AccountId account, Actor actor, Instant since) {}
