/**
 * What every screen shares: the desk it stands on, the moment shown, the names of places and units,
 * what the user is told and which files the user chooses.
 */
package org.shaotai.console.common;
