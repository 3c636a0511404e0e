/**
 * The journal: append-only, one hash chain for each writing console.
 *
 * <p><b>Problem.</b> A ledger that decides who was late must be able to prove that nobody changed
 * it afterwards, and several desks must be able to write at once. <b>Choice.</b> Each row carries
 * the digest of the row before it in the chain of its own console; the check reads every chain from
 * its beginning. Writers of different consoles never wait for each other's chain. <b>Price.</b>
 * Between two consoles there is only the order of their clocks.
 *
 * <p>What was said in words is named here only by a digest ({@link
 * org.shaotai.persistence.matter.Words}), so that contact data and texts can be sealed when the law
 * asks for it without breaking a chain.
 */
package org.shaotai.persistence.journal;
