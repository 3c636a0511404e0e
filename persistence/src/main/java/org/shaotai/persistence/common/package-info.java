/**
 * What every command shares: who enters it, how it answers, how a long one reports. Stays under ten
 * files.
 */
package org.shaotai.persistence.common;
