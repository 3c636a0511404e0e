/**
 * When a room works, and when a limit ends (domain reference §3.0). Pure: time is always passed in.
 */
package org.shaotai.persistence.calendar;
