/**
 * Every visible word, in the window's languages.
 *
 * <p>Problem: a sentence put together in a screen speaks one language and is worded anew in the
 * next. Choice: each word is a key in two files that lie beside this package, and times, amounts
 * and choices are worded here once. Price: no screen can be read without the files at hand; a test
 * holds that no key is missing, unused or there twice.
 */
package org.shaotai.console.words;
