package org.shaotai.persistence.matter;

import java.util.List;
import org.shaotai.persistence.journal.JournalEntry;

/**
 * Everything about one matter that its card shows.
 *
 * @param docket the matter and its orders as they are now
 * @param words what it says
 * @param timeline its journal rows up to the moment that was asked for, oldest first
 */
public record MatterSheet(Docket docket, Words words, List<JournalEntry> timeline) {}
