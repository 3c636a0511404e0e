/**
 * Tiles of services on a network.
 *
 * <p>Problem: a service is slow, refuses, or answers with a web page, and must not be pressed.
 * Choice: one question per tile and month, a pause that grows with each failure, no redirects, so
 * that only hosts the customer named are asked. Price: a tile that changed is seen a month later.
 */
package org.shaotai.map.base.service;
