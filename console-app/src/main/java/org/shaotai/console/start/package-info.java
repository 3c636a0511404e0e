/**
 * The first start, and the start that fails.
 *
 * <p>Problem: a store that was half made must never be taken for a whole one, whether its making
 * was called off, ran out of room or died with the machine. Choice: a new store is made beside its
 * place and takes its place in one step when it is whole. Price: a making that died leaves a file
 * that the next making removes.
 */
package org.shaotai.console.start;
