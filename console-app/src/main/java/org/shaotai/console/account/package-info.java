/**
 * The door of the window and who sits behind it (domain reference §3.16, §7.6, §7.7).
 *
 * <p><b>Problem.</b> Every entry must carry who made it and in which role, also in a town office
 * with one machine and three shifts; yet an office of one must not be made to keep passwords.
 * <b>Choice.</b> A store that has accounts opens with a log-in before its first board; a store that
 * has none asks once: an administrator's account now, or none. The first account is an
 * administrator's and not a shift leader's, because only it can make the others; it sees no matter,
 * so whoever works logs in with another one. A desk without accounts is open: who sits there types
 * a name and says in which role, and nothing is locked, because nothing could unlock it. Once the
 * store has an account, no desk opens without a log-in any more.
 *
 * <p><b>Locking.</b> A locked window keeps its frame behind the page at the door, not drawn and out
 * of reach of keys, so that what was typed is there when the same person comes back and a whistle
 * still sounds. Another person gets a frame of their own: drafts of the desk are in it, a half-made
 * move of somebody else is not, and an import under way is called off and undone.
 *
 * <p><b>Price.</b> The board is read and built behind the page at the door before it is known who
 * will come, for the role that came in last; somebody in another role waits for a second frame. A
 * password is characters that are wiped after one use, but the toolkit's own field may keep what
 * was typed until the page is gone.
 */
package org.shaotai.console.account;
