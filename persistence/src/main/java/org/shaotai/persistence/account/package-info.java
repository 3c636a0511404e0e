/**
 * Who may sit at a desk, and in which role (domain reference §3.16, §7.6).
 *
 * <p><b>Problem.</b> One desk, many shifts: whoever acts must be known by name, and a stolen copy
 * of the store must not give away passwords. <b>Choice.</b> Local accounts; passwords as Argon2id
 * with the parameters beside the hash, so that they can grow; an account rests after too many wrong
 * passwords; an unknown name is answered like a known one, in words, in time and in the number of
 * tries. Every change is journalled, a password never. <b>Price.</b> A log-in takes about a
 * twentieth of a second and 19 MB.
 *
 * <p>Accounts are of staff. There is none for a resident, and none can be made.
 */
package org.shaotai.persistence.account;
