/**
 * How long the first page of the open list takes in a store of a million matters.
 *
 * <p><b>Choice.</b> The list is asked for through {@code MatterStore} and by plain SQL by turns,
 * with filters that change from round to round, because H2 answers a question it knows from memory;
 * both must name the same matters. The store is made by loading plain pasts through the same
 * commands as an import, many matters to a transaction, so that only the number of forced writes is
 * relaxed. <b>Price.</b> Its matters are plainer than those of the demo county: what counts here is
 * how many there are.
 */
package org.shaotai.packaging.list;
